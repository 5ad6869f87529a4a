import type { Measure } from "../../query/query.ts";
import { intervalOf } from "./interval-of.ts";
import { emptyDraft } from "./measure-draft.ts";
import type { MeasureDraft } from "./measure-draft.ts";

/** A measure as it is chosen, a share with its interval as one; null for the end of an interval. */
export function draftOf(measures: readonly Measure[], at: number): MeasureDraft | null {
  const measure = measures[at];
  if (!measure) return null;
  if (measure.fn === "count") return emptyDraft;
  if (measure.fn === "share") {
    return {
      ...emptyDraft,
      kind: intervalOf(measures, at).length > 1 ? "share-interval" : "share",
      where: measure.where?.column ?? "",
      values: measure.where?.values ?? [],
      weight: measure.weight ?? "",
    };
  }
  if (!("column" in measure)) return null;
  const draft = { ...emptyDraft, kind: measure.fn, column: measure.column };
  return measure.fn === "quantile"
    ? { ...draft, percent: String(Number((measure.p * 100).toPrecision(12))) }
    : draft;
}
