import { describe, expect, it } from "vitest";
import type { Grouping } from "../query.ts";
import type { Table } from "../table.ts";
import { all, answer, grouped, table } from "./run-fixture.ts";
import { runQuery } from "./run.ts";

describe("pivots", () => {
  const measures = [
    { as: "n", fn: "count" },
    { as: "s", fn: "sum", column: "fund" },
  ] as const;

  it("spread one measure over the values of a column, in their order, missing as NA", () => {
    const group: Grouping = { by: ["view", "region"], measures, pivot: { column: "view", measure: "s" } };
    const result = runQuery(table, { ...all, group });
    expect(result.columns.map(({ name }) => name)).toEqual([
      "region",
      "low",
      "middle",
      "high",
      "other",
      "NA",
    ]);
    expect(result.lines(0, 9)).toEqual([
      ["江苏", null, null, 12.5, null, null],
      ["浙江", null, 7.5, null, -1, null],
      [null, null, null, null, null, 7.5],
    ]);
    expect(result.columns[1]).toEqual({ name: "low", type: "number", unit: "percent", from: "pivot" });
  });

  it("are one line where no other column remains", () => {
    const pivot = { column: "year", measure: "n" };
    expect(grouped({ by: ["year"], measures, pivot })).toEqual([[2, 1, 1, 1]]);
    expect(grouped({ by: ["year"], measures, pivot }, { search: "nowhere" })).toEqual([]);
  });

  it("pass by the sort and the choice of a column that is there no longer", () => {
    const group: Grouping = { by: ["region", "year"], measures, pivot: { column: "year", measure: "n" } };
    const asked = {
      group,
      sort: [{ column: "2010", descending: true }],
      columns: ["region", "2010", "2011"],
    };
    expect(answer(asked)).toEqual([
      ["江苏", 1, 1],
      ["浙江", 1, null],
      [null, null, null],
    ]);
    expect(answer({ ...asked, filters: [{ op: "in", column: "year", values: [2011] }] })).toEqual([
      ["江苏", 1],
    ]);
  });

  it("over too many values are an error", () => {
    const data = [Array.from({ length: 1001 }, (_, at) => at)];
    const wide: Table = { columns: [{ name: "id", type: "integer" }], rows: 1001, data };
    const group: Grouping = {
      by: ["id"],
      measures: [{ as: "n", fn: "count" }],
      pivot: { column: "id", measure: "n" },
    };
    expect(() => runQuery(wide, { ...all, group })).toThrow(/1001/);
  });

  it("of another column or measure than the grouping has are an error", () => {
    expect(() => grouped({ by: ["year"], measures, pivot: { column: "region", measure: "n" } })).toThrow(
      /"region"/,
    );
    expect(() => grouped({ by: ["year"], measures, pivot: { column: "year", measure: "x" } })).toThrow(/"x"/);
  });
});
