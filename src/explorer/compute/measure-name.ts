import type { MessageKey } from "../../i18n/messages.ts";
import type { Column } from "../../query/column.ts";
import { columnTitle, valueLabel } from "../../query/column.ts";
import type { Measure } from "../../query/query.ts";
import type { Explorer } from "../explorer.ts";
import type { MeasureDraft } from "./measure-draft.ts";

type Text = Explorer["text"];

/** A part of a name that needs no backticks in a formula: letters, digits and "_", 30 at most. */
function namePart(text: string): string {
  const part = text.replace(/[^\p{L}\p{M}\p{N}]+/gu, "_").replace(/^_+|_+$/g, "");
  return [...part].slice(0, 30).join("");
}

function titleOf(name: string, columns: readonly Column[]): string {
  const column = columns.find((candidate) => candidate.name === name);
  return column ? columnTitle(column) : name;
}

function labelOf(value: string | number | null, column: Column | undefined, text: Text): string {
  if (value === null) return text("explore.compute.missing");
  return valueLabel(column ?? {}, value);
}

/** The name a measure has before the reader gives it one: "mean_age", "年龄_均值". */
export function measureName(draft: MeasureDraft, columns: readonly Column[], text: Text): string {
  const { kind, column, where, values } = draft;
  if (kind === "count") return text("explore.compute.name.count");
  if (kind === "share" || kind === "share-interval") {
    const asked = columns.find(({ name }) => name === where);
    const [only] = values;
    if (!asked) return text("explore.compute.name.share");
    const what = values.length === 1 && only !== undefined ? labelOf(only, asked, text) : columnTitle(asked);
    return text("explore.compute.name.share-of", { what: namePart(what) || namePart(where) });
  }
  const percent = namePart(draft.percent);
  const key = `explore.compute.name.${kind}` as const satisfies MessageKey;
  return text(key, { what: namePart(titleOf(column, columns)), percent });
}

function isShareOf(other: Measure, end: Measure & { readonly fn: "wilson-low" | "wilson-high" }): boolean {
  const key = ({ where, weight }: typeof end): string => JSON.stringify([where, weight]);
  return other.fn === "share" && key({ ...end, where: other.where, weight: other.weight }) === key(end);
}

/** What a measure is, in words: "mean of age"; the end of an interval by the name of its share, where that is `beside` it. */
export function describeMeasure(
  measure: Measure,
  columns: readonly Column[],
  text: Text,
  beside: readonly Measure[] = [],
): string {
  switch (measure.fn) {
    case "count":
      return text("explore.compute.is.count");
    case "quantile": {
      const percent = Number((measure.p * 100).toPrecision(12));
      return text("explore.compute.is.quantile", { column: titleOf(measure.column, columns), percent });
    }
    case "share":
    case "wilson-low":
    case "wilson-high": {
      const { fn, where, weight } = measure;
      const share = fn === "share" ? undefined : beside.find((other) => isShareOf(other, { ...measure, fn }));
      if (fn !== "share" && share) return text(`explore.compute.is.${fn}`, { share: share.as });
      const column = columns.find(({ name }) => name === where?.column);
      const values = where?.values
        .map((value) => labelOf(value, column, text))
        .join(text("explore.compute.between"));
      const plain = where
        ? text("explore.compute.is.share-where", {
            column: titleOf(where.column, columns),
            values: values ?? "",
          })
        : text("explore.compute.is.share");
      const weighed =
        weight === null
          ? plain
          : text("explore.compute.is.weighted", { share: plain, weight: titleOf(weight, columns) });
      return fn === "share" ? weighed : text(`explore.compute.is.${fn}`, { share: weighed });
    }
    default:
      return text(`explore.compute.is.${measure.fn}`, { column: titleOf(measure.column, columns) });
  }
}
