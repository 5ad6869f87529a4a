import { summaryFunctions, type Measure } from "../../query.ts";

/** Every measure over the nasty table, for the tests of code. */
export const measures: readonly Measure[] = [
  { as: "n", fn: "count" },
  ...summaryFunctions.map((fn): Measure => ({ as: `${fn} of score`, fn, column: "score" })),
  ...summaryFunctions.map((fn): Measure => ({ as: `${fn} of region`, fn, column: "region" })),
  ...(["min", "max", "distinct", "mean"] as const).map((fn): Measure => ({
    as: `${fn} of opened`,
    fn,
    column: "opened",
  })),
  { as: "q0", fn: "quantile", column: "score", p: 0 },
  { as: "q1", fn: "quantile", column: "score", p: 0.1 },
  { as: "q9", fn: "quantile", column: "score", p: 0.9 },
  { as: "q text", fn: "quantile", column: "note", p: 0.9 },
];

export const shares: readonly Measure[] = (["share", "wilson-low", "wilson-high"] as const).flatMap((fn) => [
  { as: `${fn} all`, fn, where: null, weight: null },
  { as: `${fn} weighted`, fn, where: null, weight: "weight" },
  { as: `${fn} by text`, fn, where: null, weight: "note" },
  { as: `${fn} low`, fn, where: { column: "grade", values: ["low", null] }, weight: null },
  { as: `${fn} low weighted`, fn, where: { column: "grade", values: ["low", "high"] }, weight: "weight" },
  { as: `${fn} negative`, fn, where: { column: "score", values: [3.5, 0] }, weight: "score" },
]);
