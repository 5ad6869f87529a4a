import { describe, expect, it } from "vitest";
import type { Cell } from "../column.ts";
import type { Filter } from "../query.ts";
import { all, grouped, table } from "./run-fixture.ts";
import { runQuery } from "./run.ts";

describe("groups", () => {
  const count = { as: "n", fn: "count" } as const;

  it("come in order of their values, missing last", () => {
    expect(grouped({ by: ["view"], measures: [count] })).toEqual([
      ["low", 1],
      ["middle", 1],
      ["high", 1],
      ["other", 1],
      [null, 1],
    ]);
    expect(grouped({ by: ["region", "year"] })).toEqual([
      ["江苏", 2010],
      ["江苏", 2011],
      ["浙江", 2010],
      ["浙江", 2012],
      [null, null],
    ]);
  });

  it("without columns are one line, with a count of 0 where nothing passed", () => {
    const filters: Filter[] = [{ op: "in", column: "region", values: [] }];
    const sum = { as: "s", fn: "sum", column: "fund" } as const;
    const share = { as: "p", fn: "share", where: null, weight: null } as const;
    expect(grouped({ measures: [count, sum, share] })).toEqual([[5, 26.5, 100]]);
    expect(grouped({ measures: [count, sum, share] }, { filters })).toEqual([[0, null, null]]);
    expect(grouped({ by: ["region"], measures: [count] }, { filters })).toEqual([]);
  });

  it("leave missing cells out, and are missing where nothing is left", () => {
    const of = (fn: "sum" | "mean" | "median" | "sd" | "min" | "max" | "distinct" | "present" | "missing") =>
      grouped({ by: ["year"], measures: [{ as: "x", fn, column: "fund" }] }).map(([, x]) => x);
    expect(of("sum")).toEqual([20, null, -1, 7.5]);
    expect(of("mean")).toEqual([10, null, -1, 7.5]);
    expect(of("median")).toEqual([10, null, -1, 7.5]);
    expect(of("sd")).toEqual([expect.closeTo(3.5355339059327378, 14), null, null, null]);
    expect(of("min")).toEqual([7.5, null, -1, 7.5]);
    expect(of("max")).toEqual([12.5, null, -1, 7.5]);
    expect(of("distinct")).toEqual([2, 0, 1, 1]);
    expect(of("present")).toEqual([2, 0, 1, 1]);
    expect(of("missing")).toEqual([0, 1, 0, 0]);
  });

  it("have first and last dates, and no numbers of texts", () => {
    const of = (fn: "min" | "max" | "mean", column: string): Cell | undefined =>
      grouped({ measures: [{ as: "x", fn, column }] })[0]?.[0];
    expect(of("min", "day")).toBe("2009-12-31");
    expect(of("max", "day")).toBe("2011-01-31");
    expect(of("mean", "day")).toBeNull();
    expect(of("min", "note")).toBeNull();
  });

  it("are sorted by a measure with ties in order of the groups", () => {
    const sort = [{ column: "n", descending: true }];
    expect(grouped({ by: ["region"], measures: [count] }, { sort })).toEqual([
      ["江苏", 2],
      ["浙江", 2],
      [null, 1],
    ]);
  });

  it("say what their columns are", () => {
    const { columns: made } = runQuery(table, {
      ...all,
      group: {
        by: ["region"],
        measures: [count, { as: "m", fn: "mean", column: "fund" }, { as: "d", fn: "max", column: "day" }],
        pivot: null,
      },
    });
    expect(made).toEqual([
      { name: "region", type: "category", from: "group" },
      { name: "n", type: "integer", from: "measure" },
      { name: "m", type: "number", unit: "percent", from: "measure" },
      { name: "d", type: "date", from: "measure" },
    ]);
  });

  it("may not have two columns of one name", () => {
    expect(() => grouped({ by: ["year"], measures: [{ as: "year", fn: "count" }] })).toThrow(/same name/);
    expect(() => grouped({ measures: [count, count] })).toThrow(/same name/);
  });
});

describe("shares", () => {
  const where = { column: "view", values: ["low", "middle", null] };

  it("of the whole are of all rows that passed", () => {
    const measures = [
      { as: "p", fn: "share", where: null, weight: null },
      { as: "w", fn: "share", where: null, weight: "year" },
    ] as const;
    expect(grouped({ by: ["region"], measures })).toEqual([
      ["江苏", 40, expect.closeTo((100 * 4021) / 8043, 12)],
      ["浙江", 40, expect.closeTo((100 * 4022) / 8043, 12)],
      [null, 20, null],
    ]);
  });

  it("of a part are of the group", () => {
    const share = { as: "p", fn: "share", where, weight: null } as const;
    expect(grouped({ by: ["region"], measures: [share] }).map(([, p]) => p)).toEqual([50, 50, 100]);
  });
});
