import type { DerivedColumn, Filter, Grouping, Measure, Query } from "../query.ts";
import { emptyQuery, summaryFunctions } from "../query.ts";
import { nastyColumns } from "./nasty-table.ts";

/** Questions to the nasty table, each with a name: every operator on every type, and what trips over each other. */
export type CodeCase = { readonly name: string; readonly query: Query };

const ask = (name: string, query: Partial<Query>): CodeCase => ({
  name,
  query: { ...emptyQuery({ kind: "own", name: "nasty.csv" }), ...query },
});

const columns = nastyColumns.map(({ name }) => name);

function filtersOn(column: string): readonly Filter[] {
  return [
    { op: "in", column, values: ["渝中区", "low", "2013-10-01", "b", "x", 3.5, 2, 10, "it's", "a\\b"] },
    { op: "in", column, values: [null, "mid", "a", 0] },
    { op: "in", column, values: [null] },
    { op: "in", column, values: [] },
    { op: "not-in", column, values: ["b", "渝中区", "low", "x", 3.5, 0, 1] },
    { op: "not-in", column, values: [null, "b", 2] },
    { op: "not-in", column, values: [null] },
    { op: "not-in", column, values: [] },
    { op: "range", column, low: 0, high: 5 },
    { op: "range", column, low: "2013-10-01", high: null },
    { op: "range", column, low: null, high: "b" },
    { op: "range", column, low: -2.5, high: null },
    { op: "range", column, low: null, high: null },
    { op: "contains", column, text: "É" },
    { op: "contains", column, text: "%" },
    { op: "contains", column, text: "" },
    { op: "starts", column, text: "HEL" },
    { op: "starts", column, text: "渝" },
    { op: "equals", column, text: "B" },
    { op: "equals", column, text: 'SAYS "hello", TWICE' },
    { op: "pattern", column, text: "^[a-z]{1,5}$" },
    { op: "pattern", column, text: String.raw`^\d+$|区|\u4e2d|\bWorld` },
    { op: "pattern", column, text: String.raw`\\|'|\w-\w` },
    { op: "missing", column },
    { op: "present", column },
  ];
}

const derived = (formulas: Readonly<Record<string, string>>): readonly DerivedColumn[] =>
  Object.entries(formulas).map(([name, formula]) => ({ name, formula }));

export const formulas: readonly string[] = [
  "score + weight * 2 - id",
  "score / weight",
  "id / 4",
  "1 / 3",
  "-score ^ 2",
  "(0 - 8) ^ score",
  "weight ^ score",
  "score % weight",
  "score % 2",
  "-(id % 4) - -3",
  "abs(score)",
  "round(score)",
  "round(score, 1)",
  "round(score * 10, -1)",
  "round(-score)",
  "floor(score)",
  "ceiling(score)",
  "sqrt(score)",
  "sqrt(score + weight)",
  "ln(score)",
  "log10(weight)",
  "exp(score)",
  "exp(-score)",
  "min(score, weight)",
  "max(score, weight, 3)",
  "min(max(score, 0), weight + 1)",
  "lower(note)",
  "upper(region)",
  "length(note)",
  "length(note) / 2",
  "concat(region, '-', note)",
  "year(opened)",
  "year(opened) - 2000",
  "is_missing(score)",
  "is_missing(score / weight)",
  "coalesce(score, weight)",
  "coalesce(region, note, 'none')",
  "if(score > 2, 'more', 'less')",
  "if(score > 2, score, missing)",
  "if(region = 'b', 1, 0)",
  "score > weight",
  "score >= 3.5 and weight < 2",
  "score > 3 or weight > 1",
  "not score > 3",
  "not (score > 3 and is_missing(weight))",
  "region < 'b'",
  "region != 'b'",
  "region >= '渝'",
  "grade = 'low'",
  "opened > '2013-10-01'",
  "opened <= '2013-10-01' or region = note",
  "(score > 1) = (weight > 1)",
  "if(is_missing(weight), score > 1, weight > 1)",
  "'a' < 'b'",
  "2 + 3 * 4",
  "1 / 0",
  "'it''s'",
  "`__proto__` = 'x'",
  '`odd "name", 名` * 2',
  "Score - score",
  "`back``tick\\slash's` = 'a'",
];

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

export const filterCases: readonly CodeCase[] = columns.flatMap((column) =>
  filtersOn(column).map((filter) =>
    ask(`${filter.op} on ${column}: ${JSON.stringify(filter)}`, { filters: [filter], columns: ["id"] }),
  ),
);

export const formulaCases: readonly CodeCase[] = formulas.map((formula) =>
  ask(formula, { derived: [{ name: "made", formula }], columns: ["id", "made"] }),
);

export const otherCases: readonly CodeCase[] = [
  ask("the whole table", {}),
  ask("columns in another order", { columns: ["note", "id", "__proto__", "Score", "score"] }),
  ask("any of several", {
    filters: [
      { op: "in", column: "region", values: ["b"] },
      { op: "range", column: "score", low: 5, high: null },
      { op: "not-in", column: "grade", values: ["low"] },
    ],
    match: "any",
  }),
  ask("all of several", {
    filters: [
      { op: "in", column: "region", values: ["b", "渝中区", null] },
      { op: "range", column: "score", low: 3, high: null },
    ],
  }),
  ...["hello", "10", " 2.5 ", "3.50", "É", "%", "'", "nothing like it", "2013-10"].map((search) =>
    ask(`search ${search}`, { search, columns: ["id"] }),
  ),
  ...columns.flatMap((column) =>
    [false, true].map((descending) =>
      ask(`sort by ${column} ${descending ? "down" : "up"}`, {
        sort: [{ column, descending }],
        columns: [...new Set(["id", column])],
      }),
    ),
  ),
  ask("sort by several", {
    sort: [
      { column: "grade", descending: true },
      { column: "score", descending: false },
      { column: "region", descending: true },
    ],
  }),
  ask("derived in turn, sought, sorted", {
    derived: derived({
      double: "score * 2",
      "big one": "if(double > 5, 'BIG', missing)",
      flag: "double > 0",
    }),
    search: "big",
    sort: [
      { column: "big one", descending: true },
      { column: "double", descending: true },
    ],
  }),
  ask("derived filtered", {
    derived: derived({ ratio: "score / weight", flag: "score > 1" }),
    filters: [
      { op: "range", column: "ratio", low: 0, high: null },
      { op: "in", column: "flag", values: ["true", null] },
    ],
  }),
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

export const codeCases: readonly CodeCase[] = [...filterCases, ...formulaCases, ...otherCases];
