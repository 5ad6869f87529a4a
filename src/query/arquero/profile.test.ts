import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell, Column } from "../column.ts";
import { emptyQuery, type Query } from "../query.ts";
import type { Table } from "../table.ts";
import { profileColumn } from "./profile.ts";
import { randomQuestion, randomTable } from "./random-questions.ts";
import { referenceAnswer } from "./reference-answer.ts";

const columns: readonly Column[] = [
  { name: "view", type: "ordered", levels: ["low", "middle", "high"] },
  { name: "year", type: "integer" },
  { name: "fund", type: "number" },
  { name: "day", type: "date" },
];
const rows: readonly (readonly Cell[])[] = [
  ["high", 2010, 0, "2010-01-01"],
  ["low", 2012, 10, "2010-01-03"],
  ["high", 2010, 2.5, null],
  ["middle", 2013, null, "2010-01-02"],
  [null, null, 5, "2010-01-03"],
];
const table: Table = {
  columns,
  rows: rows.length,
  data: columns.map((_, at) => rows.map((row) => row[at] ?? null)),
};
const all = emptyQuery({ kind: "own", name: "funds.csv" });
const options = { limit: 10, containing: "" };

function profile(column: string, change: Partial<Query> = {}, more = {}) {
  return profileColumn(table, { ...all, ...change }, column, { ...options, ...more });
}

describe("a profile", () => {
  it("of a category counts values, most first, equal ones in order of the levels", () => {
    expect(profile("view")).toEqual({
      column: "view",
      rows: 5,
      missing: 1,
      distinct: 3,
      histogram: null,
      range: null,
      top: [
        { value: "high", count: 2 },
        { value: "low", count: 1 },
        { value: "middle", count: 1 },
      ],
    });
    expect(profile("view", {}, { limit: 1 }).top).toEqual([{ value: "high", count: 2 }]);
    expect(profile("view", {}, { limit: 0 }).top).toEqual([]);
    expect(profile("view", {}, { containing: "DD" }).top).toEqual([{ value: "middle", count: 1 }]);
  });

  it("of whole numbers has a bin for each, and counts the values of few", () => {
    expect(profile("year")).toMatchObject({
      histogram: { low: 2010, high: 2013, counts: [2, 0, 1, 1] },
      range: { low: 2010, high: 2013 },
      top: [
        { value: 2010, count: 2 },
        { value: 2012, count: 1 },
        { value: 2013, count: 1 },
      ],
    });
  });

  it("of numbers has equal bins with both ends in", () => {
    const { histogram, range } = profile("fund");
    expect(range).toEqual({ low: 0, high: 10 });
    expect(histogram?.counts).toHaveLength(20);
    expect(histogram?.counts.flatMap((count, at) => (count > 0 ? [[at, count]] : []))).toEqual([
      [0, 1],
      [5, 1],
      [10, 1],
      [19, 1],
    ]);
  });

  it("of dates has bins in days since 1970 and the range as dates", () => {
    const { histogram, range, missing } = profile("day");
    expect([histogram?.low, histogram?.high, missing]).toEqual([14610, 14612, 1]);
    expect(range).toEqual({ low: "2010-01-01", high: "2010-01-03" });
  });

  it("of one value has one bin; of none, none", () => {
    const one = { filters: [{ op: "in" as const, column: "view", values: ["low"] }] };
    expect(profile("fund", one).histogram).toEqual({ low: 10, high: 10, counts: [1] });
    const none = { filters: [{ op: "in" as const, column: "view", values: [] }] };
    expect(profile("fund", none)).toMatchObject({
      rows: 0,
      distinct: 0,
      histogram: null,
      range: null,
      top: [],
    });
  });

  it("follows the search and the filters on other columns, not those on its own", () => {
    const filters = [
      { op: "in" as const, column: "view", values: ["high"] },
      { op: "in" as const, column: "year", values: [2010, 2013] },
    ];
    expect(profile("view", { filters }).rows).toBe(3);
    expect(profile("year", { filters }).rows).toBe(2);
    expect(profile("view", { filters, match: "any" }).rows).toBe(5);
    expect(profile("view", { filters, match: "any", search: "01-03" }).rows).toBe(2);
  });

  it("may be of a derived column, and not of one that is not there", () => {
    const derived = [{ name: "big", formula: "fund > 2" }];
    expect(profile("big", { derived }).top).toEqual([
      { value: "true", count: 3 },
      { value: "false", count: 1 },
    ]);
    expect(() => profile("nothing")).toThrow(/"nothing"/);
  });

  it("counts what plain loops count", () => {
    const asked = randomTable.chain((made) => fc.tuple(fc.constant(made), randomQuestion(made)));
    fc.assert(
      fc.property(asked, ([made, query]) => {
        const name = made.columns[0]?.name ?? "";
        const filters = query.match === "any" ? [] : query.filters.filter(({ column }) => column !== name);
        const rest = { ...query, filters, group: null, results: [], sort: [], columns: [name] };
        const cells = referenceAnswer(made, rest).lines.map(([cell]) => cell ?? null);
        const { missing, distinct, rows: count, top, histogram } = profileColumn(made, query, name, options);
        const present = cells.filter((cell) => cell !== null);
        expect([missing, distinct, count]).toEqual([
          cells.length - present.length,
          new Set(present).size,
          cells.length,
        ]);
        for (const { value, count: times } of top)
          expect(cells.filter((cell) => cell === value)).toHaveLength(times);
        expect(top).toHaveLength(Math.min(10, distinct));
        if (histogram) expect(histogram.counts.reduce((sum, each) => sum + each, 0)).toBe(present.length);
      }),
      { numRuns: 500 },
    );
  });
});
