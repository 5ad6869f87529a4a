import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Column } from "../column.ts";
import { type Query, emptyQuery, noChart } from "../query.ts";
import { anyQuery } from "./any-query.ts";
import { settle } from "./settle.ts";

const columns: readonly Column[] = [
  { name: "grade", type: "ordered", levels: ["low", "high"] },
  { name: "year", type: "integer" },
  { name: "share", type: "number" },
  { name: "dated", type: "date" },
  { name: "note", type: "text" },
  { name: "__proto__", type: "category" },
];
const whole = emptyQuery({ kind: "own", name: "a.csv" });
const grouped = { by: ["grade", "year"], measures: [{ as: "n", fn: "count" as const }], pivot: null };

describe("settle", () => {
  it("leaves a question that fits as it is", () => {
    const query: Query = {
      ...whole,
      types: { note: { type: "category", missing: ["-"] } },
      derived: [
        { name: "rate", formula: "share / 100" },
        { name: "half", formula: "rate / 2" },
      ],
      filters: [
        { op: "in", column: "__proto__", values: ["a", null] },
        { op: "range", column: "rate", low: 0, high: null },
        { op: "range", column: "dated", low: "2013-10-01", high: null },
        { op: "pattern", column: "note", text: "^\\p{Script=Han}+$" },
        { op: "missing", column: "share" },
      ],
      group: {
        by: ["grade", "year"],
        measures: [
          { as: "mean", fn: "mean", column: "half" },
          { as: "last", fn: "max", column: "dated" },
          { as: "high", fn: "share", where: { column: "grade", values: ["high"] }, weight: "share" },
        ],
        pivot: { column: "year", measure: "mean" },
      },
      results: [{ name: "gap", formula: "`2013` - `2007`" }],
      sort: [{ column: "2013", descending: true }],
      columns: ["grade", "2007", "gap"],
      chart: { ...noChart, x: "gap", y: "grade" },
    };
    expect(settle(query, columns)).toEqual({ query, problems: [] });
  });

  type Left = [what: string, part: Partial<Query>, key: string, settled?: Partial<Query>];
  const left: Left[] = [
    ["a type of no column", { types: { absent: { type: "text" } } }, "type-column", { types: {} }],
    ["a column that is there already", { derived: [{ name: "year", formula: "1" }] }, "derived-name"],
    ["a column without a name", { derived: [{ name: "", formula: "1" }] }, "derived-name"],
    ["a formula of no column", { derived: [{ name: "a", formula: "absent + 1" }] }, "derived-formula"],
    ["a formula that is none", { derived: [{ name: "a", formula: "1 +" }] }, "derived-formula"],
    ["columns of groups without groups", { results: [{ name: "a", formula: "year" }] }, "derived-formula"],
    ["a filter of no column", { filters: [{ op: "missing", column: "absent" }] }, "filter-column"],
    [
      "a filter of what an object has",
      { filters: [{ op: "missing", column: "constructor" }] },
      "filter-column",
    ],
    ["text in numbers", { filters: [{ op: "contains", column: "year", text: "1" }] }, "filter-text"],
    ["a range of text", { filters: [{ op: "range", column: "note", low: 1, high: 2 }] }, "filter-range"],
    ["a range by levels", { filters: [{ op: "range", column: "grade", low: "low", high: null }] }, "filter-range"],
    ["a bound that is no number", { filters: [{ op: "range", column: "year", low: "x", high: null }] }, "filter-bounds"],
    ["a bound that is no date", { filters: [{ op: "range", column: "dated", low: "2013", high: null }] }, "filter-bounds"],
    ["a pattern that is none", { filters: [{ op: "pattern", column: "note", text: "(" }] }, "filter-pattern"],
    ["values that are no numbers", { filters: [{ op: "in", column: "year", values: ["x"] }] }, "filter-values"],
    ["a group by no column", { group: { ...grouped, by: ["absent"] } }, "group-column", { group: { ...grouped, by: [] } }],
    [
      "a measure of no column",
      { group: { by: [], measures: [{ as: "a", fn: "sum", column: "absent" }], pivot: null } },
      "measure-column",
    ],
    [
      "a mean of text",
      { group: { by: [], measures: [{ as: "a", fn: "mean", column: "note" }], pivot: null } },
      "measure-number",
    ],
    [
      "a measure named as a group",
      { group: { ...grouped, by: ["n"] } },
      "group-column",
      { group: { ...grouped, by: [] } },
    ],
    [
      "a measure of a name taken",
      { group: { ...grouped, measures: [...grouped.measures, ...grouped.measures] } },
      "measure-name",
      { group: grouped },
    ],
    [
      "a pivot of what is not grouped",
      { group: { ...grouped, pivot: { column: "note", measure: "n" } } },
      "pivot",
      { group: grouped },
    ],
    ["a sort by no column", { sort: [{ column: "n", descending: false }] }, "sort-column"],
    [
      "a sort of groups by a column of rows",
      { group: grouped, sort: [{ column: "share", descending: false }] },
      "sort-column",
      { group: grouped, sort: [] },
    ],
    ["a column shown that is not there", { columns: ["year", "absent"] }, "shown-column", { columns: ["year"] }],
    ["only columns that are not there", { columns: ["absent"] }, "shown-column", { columns: null }],
    ["a chart's column", { chart: { ...noChart, x: "absent" } }, "chart-column", { chart: noChart }],
  ]; // prettier-ignore
  it.each<Left>(left)("leaves out %s, and says so", (_, part, key, settled = {}) => {
    const { query, problems } = settle({ ...whole, ...part }, columns);
    expect(problems.map((told) => told.key)).toEqual([`explore.link.${key}`]);
    expect(query).toEqual({ ...whole, ...settled });
  });

  it("brings values to the type of their column", () => {
    const query: Query = {
      ...whole,
      types: { year: { type: "category" } },
      filters: [
        { op: "in", column: "year", values: [2007, "2013", null] },
        { op: "not-in", column: "share", values: ["1.50", 2, "x"] },
        { op: "range", column: "share", low: "-1e3", high: null },
      ],
    };
    const settled = settle(query, columns);
    expect(settled.query.filters).toEqual([
      { op: "in", column: "year", values: ["2007", "2013", null] },
      { op: "not-in", column: "share", values: [1.5, 2] },
      { op: "range", column: "share", low: -1000, high: null },
    ]);
    expect(settled.problems).toEqual([
      { key: "explore.link.filter-values", values: { column: "share", values: "x" } },
    ]);
  });

  it("has nothing more to say of what it has settled", () => {
    const named = fc
      .tuple(anyQuery, fc.array(fc.constantFrom("number", "text", "date", "category")))
      .map(([query, types]): readonly [Query, readonly Column[]] => {
        const used = [...query.filters.map(({ column }) => column), ...(query.group?.by ?? []), "a"];
        return [query, [...new Set(used)].map((name, at) => ({ name, type: types[at] ?? "number" }))];
      });
    fc.assert(
      fc.property(named, ([query, table]) => {
        const settled = settle(query, table).query;
        expect(settle(settled, table)).toEqual({ query: settled, problems: [] });
      }),
      { numRuns: 1_000 },
    );
  });
});
