import type { PlannedMeasure, PlannedShare } from "../group-plan.ts";
import { within } from "../bound-code.ts";
import { rName } from "./r-literal.ts";
import { rTest } from "./r-test.ts";

/** A measure in dplyr's `summarise`. `of_present` is one of the functions in r-helpers.ts. */
export function rMeasure(measure: PlannedMeasure): string {
  switch (measure.fn) {
    case "count":
      return "n()";
    case "none":
    case "share":
    case "wilson-low":
    case "wilson-high":
      return "NA_real_";
    case "quantile":
      return `of_present(${rName(measure.column)}, quantile, ${measure.p}, names = FALSE)`;
    case "distinct":
      return `n_distinct(${rName(measure.column)}, na.rm = TRUE)`;
    case "present":
      return `sum(!is.na(${rName(measure.column)}))`;
    case "missing":
      return `sum(is.na(${rName(measure.column)}))`;
    default:
      return `of_present(${rName(measure.column)}, ${measure.fn})`;
  }
}

/** k and n of a share in `summarise`; n is null where it is the sum of k over all groups. */
export function rShare({ where, weight }: PlannedShare): { readonly k: string; readonly n: string | null } {
  const all = weight === null ? "n()" : `of_present(${rName(weight)}, sum)`;
  if (!where) return { k: all, n: null };
  if (where.is === "never") return { k: "0", n: all };
  const test = rTest(where);
  return {
    k: weight === null ? `sum(${test.code})` : `sum(${rName(weight)}[${within(test, 0)}], na.rm = TRUE)`,
    n: all,
  };
}

/** Columns that a measure reads. */
export function columnsRead(measure: PlannedMeasure): readonly string[] {
  return "column" in measure ? [measure.column] : [];
}
