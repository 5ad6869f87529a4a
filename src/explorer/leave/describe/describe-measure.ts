import type { Measure } from "../../../query/query.ts";
import { type Describing, titleOf } from "./describing.ts";
import { describeFilter } from "./describe-filter.ts";

/** What a measure computes, in words, without its name: "mean of Income". */
export function describeMeasure(measure: Measure, describing: Describing): string {
  const { text } = describing;
  switch (measure.fn) {
    case "count":
      return text("explore.leave.measure.count");
    case "quantile":
      return text("explore.leave.measure.quantile", {
        p: measure.p,
        column: titleOf(describing, measure.column),
      });
    case "share":
      return describeShare(measure, describing);
    case "wilson-low":
    case "wilson-high":
      return text(`explore.leave.measure.${measure.fn}`, { share: describeShare(measure, describing) });
    default:
      return text(`explore.leave.measure.${measure.fn}`, { column: titleOf(describing, measure.column) });
  }
}

type Share = Extract<Measure, { readonly where: unknown }>;

function describeShare({ where, weight }: Share, describing: Describing): string {
  const { text } = describing;
  const title = weight === null ? "" : titleOf(describing, weight);
  if (where === null)
    return weight === null
      ? text("explore.leave.measure.share")
      : text("explore.leave.measure.share-weight", { weight: title });
  const condition = describeFilter({ op: "in", ...where }, describing);
  return weight === null
    ? text("explore.leave.measure.share-where", { condition })
    : text("explore.leave.measure.share-where-weight", { condition, weight: title });
}
