import type { Grouping, Measure } from "../../query.ts";
import { ask, derived, type CodeCase } from "./ask.ts";
import { measures, shares } from "./every-measure.ts";

const group = (
  by: readonly string[],
  of: readonly Measure[] = measures,
  pivot: Grouping["pivot"] = null,
): Grouping => ({
  by,
  measures: of,
  pivot,
});
const count: Measure = { as: "n", fn: "count" };
const sum: Measure = { as: "score", fn: "sum", column: "score" };

/** Questions whose answer has groups: measures, shares, pivots, and columns made of these. */
export const groupCases: readonly CodeCase[] = [
  ...["region", "grade", "opened", "score", "note", "back`tick\\slash's", "__proto__", "Score"].map(
    (column) => ask(`group by ${column}`, { group: group([column]) }),
  ),
  ask("group by two", { group: group(["grade", "region"]) }),
  ask("group by nothing", { group: group([]) }),
  ask("group by nothing, no rows", {
    group: group([], [...measures, ...shares]),
    filters: [{ op: "in", column: "id", values: [] }],
  }),
  ask("group with no rows", {
    group: group(["region"], [...measures, ...shares]),
    filters: [{ op: "in", column: "id", values: [] }],
  }),
  ask("shares of regions", { group: group(["region"], shares) }),
  ask("shares of all", { group: group([], shares) }),
  ask("groups without measures", { group: group(["grade", "kind"], []) }),
  ask("a measure with the name of a column", {
    group: group(
      ["region"],
      [
        sum,
        { as: "mean", fn: "mean", column: "score" },
        { as: "weight", fn: "max", column: "score" },
        { as: "w", fn: "sum", column: "weight" },
      ],
    ),
  }),
  ask("groups sorted by a measure", {
    group: group(["region"], [count, sum]),
    sort: [{ column: "n", descending: true }],
    columns: ["n", "region"],
  }),
  ask("groups sorted by a column of them", {
    group: group(["grade", "region"], [count]),
    sort: [{ column: "region", descending: true }],
  }),
  ask("groups of a derived column", {
    derived: derived({ high: "score > 3", y: "year(opened)" }),
    group: group(["high", "y"], [count, sum]),
    sort: [{ column: "y", descending: true }],
  }),
  ask("pivot by a category", {
    group: group(["region", "grade"], [count, sum], { column: "grade", measure: "n" }),
  }),
  ask("pivot by numbers", {
    group: group(["Score", "grade"], [count, sum], { column: "Score", measure: "score" }),
  }),
  ask("pivot of all", { group: group(["grade"], [sum], { column: "grade", measure: "score" }) }),
  ask("pivot with no rows", {
    group: group(["region", "grade"], [count], { column: "grade", measure: "n" }),
    filters: [{ op: "in", column: "id", values: [] }],
  }),
  ask("pivot of a date", {
    group: group(["kind", "grade"], [{ as: "first", fn: "min", column: "opened" }], {
      column: "grade",
      measure: "first",
    }),
  }),
  ask("pivot of names that collide", {
    derived: derived({ which: "if(score > 3, 'grade', if(weight > 1, note, missing))" }),
    group: group(["grade", "which"], [count], { column: "which", measure: "n" }),
  }),
  ask("pivot of the text NA", {
    filters: [{ op: "range", column: "id", low: 8, high: 12 }],
    group: group(["grade", "note"], [count], { column: "note", measure: "n" }),
  }),
  ask("pivot of NA and missing", {
    filters: [{ op: "in", column: "note", values: [null, "NA", "10"] }],
    group: group(["note"], [count], { column: "note", measure: "n" }),
  }),
  ask("a measure that is nothing", {
    group: group([], [{ as: "q", fn: "quantile", column: "note", p: 0.5 }]),
  }),
  ask("pivot of a name taken", {
    group: group(["back`tick\\slash's", "region"], [count], { column: "region", measure: "n" }),
  }),
  ask("results of groups", {
    group: group(["region"], [count, sum]),
    results: derived({ each: "score / n", many: "n > 2" }),
    sort: [{ column: "each", descending: true }],
  }),
  ask("results of a pivot", {
    group: group(["region", "grade"], [count], { column: "grade", measure: "n" }),
    results: derived({
      both: "coalesce(low, 0) + coalesce(high, 0)",
      half: "both / 2",
      gone: "`no such column` + 1",
    }),
    sort: [
      { column: "both", descending: true },
      { column: "no such column", descending: true },
    ],
  }),
];
