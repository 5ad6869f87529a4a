import { describe, expect, it } from "vitest";
import type { Query } from "../query.ts";
import type { Table } from "../table.ts";
import { all, answer, grouped, passing, table } from "./run-fixture.ts";
import { runQuery } from "./run.ts";

describe("columns of an answer", () => {
  it("are all but those aside at first, then the derived ones", () => {
    const result = runQuery(table, { ...all, derived: [{ name: "half", formula: "fund / 2" }] });
    expect(result.columns.map(({ name }) => name)).toEqual(["region", "view", "year", "fund", "day", "half"]);
    expect(result.available).toHaveLength(7);
    expect(result.columns[5]).toEqual({ name: "half", type: "number", from: "derived" });
  });

  it("are those chosen, in their order", () => {
    expect(answer({ columns: ["note", "year"] })[0]).toEqual(["Fund of the City", 2010]);
  });

  it("count the lines, the rows that passed and the rows of the table", () => {
    const result = runQuery(table, { ...all, filters: [{ op: "present", column: "region" }] });
    expect(result).toMatchObject({ rows: 4, matched: 4, of: 5, grouped: false });
    expect(result.lines(3, 100)).toHaveLength(1);
    expect(result.lines(-5, 1)).toHaveLength(1);
    expect(result.values("note")).toEqual(["Fund of the City", null, "fund", "a (b) c"]);
  });

  it("that are not there are an error with their name", () => {
    expect(() => answer({ columns: ["nothing"] })).toThrow(/"nothing"/);
    expect(() => answer({ sort: [{ column: "nothing", descending: false }] })).toThrow(/"nothing"/);
    expect(() => passing({ op: "missing", column: "__proto__" })).toThrow(/"__proto__"/);
    expect(() => grouped({ by: ["nothing"] })).toThrow(/"nothing"/);
    expect(() => grouped({ measures: [{ as: "x", fn: "sum", column: "nothing" }] })).toThrow(/"nothing"/);
    expect(() => answer({ derived: [{ name: "x", formula: "nothing + 1" }] })).toThrow(/"x"/);
    expect(() => answer({ derived: [{ name: "fund", formula: "1" }] })).toThrow(/same name/);
    expect(() => answer({ columns: ["fund", "fund"] })).toThrow(/same name/);
  });
});

describe("sorting", () => {
  const sorted = (...sort: Query["sort"]): readonly number[] =>
    runQuery(table, { ...all, sort }).origins(0, 9);

  it("puts missing cells last either way and keeps ties in order", () => {
    expect(sorted({ column: "fund", descending: false })).toEqual([4, 2, 3, 0, 1]);
    expect(sorted({ column: "fund", descending: true })).toEqual([0, 2, 3, 4, 1]);
  });

  it("follows levels, then code points", () => {
    expect(sorted({ column: "view", descending: false })).toEqual([1, 2, 0, 4, 3]);
    expect(sorted({ column: "view", descending: true })).toEqual([4, 0, 2, 1, 3]);
  });

  it("takes further columns where the first is equal", () => {
    const year = { column: "year", descending: false };
    expect(sorted(year, { column: "fund", descending: false })).toEqual([2, 0, 1, 4, 3]);
    expect(sorted(year, { column: "fund", descending: true })).toEqual([0, 2, 1, 4, 3]);
  });

  it("compares text by code point, not by UTF-16 unit", () => {
    const texts = ["𠮷", "（", "a", "￥", "中"];
    const own: Table = { columns: [{ name: "t", type: "text" }], rows: 5, data: [texts] };
    const query = { ...all, sort: [{ column: "t", descending: false }] };
    expect(runQuery(own, query).values("t")).toEqual(["a", "中", "（", "￥", "𠮷"]);
  });
});
