import { describe, expect, it } from "vitest";
import type { Column } from "../column.ts";
import type { Typing } from "../query.ts";
import { typeColumns } from "./type-columns.ts";

const read = (cells: readonly string[], column: Omit<Column, "name">, typing?: Typing) => {
  const { table, notes } = typeColumns(
    { headers: ["x"], rows: cells.length, data: [cells] },
    [{ name: "x", ...column }],
    typing ? { x: typing } : {},
  );
  return {
    column: table.columns[0],
    cells: table.data[0],
    notes: notes.map(({ key, values }) => [key.replace("explore.note.", ""), values]),
  };
};

describe("typeColumns", () => {
  it("reads cells by their column's type; the empty cell is missing", () => {
    expect(read(["1", "", "-2.5", "1.2万"], { type: "number" }).cells).toEqual([1, null, -2.5, 12000]);
    expect(read(["2013/10/1", ""], { type: "date" }).cells).toEqual(["2013-10-01", null]);
    expect(read(["甲", "", "NA"], { type: "category" }).cells).toEqual(["甲", null, "NA"]);
  });

  it("says which cells could not be read, and which it took for missing", () => {
    expect(read(["1", "abc", "NA", "x"], { type: "number" })).toMatchObject({
      cells: [1, null, null, null],
      notes: [
        ["tokens", { column: "x", count: 1, row: 3, cell: "NA" }],
        ["unread-number", { column: "x", count: 2, row: 2, cell: "abc" }],
      ],
    });
    expect(read(["1", "2.5"], { type: "integer" }).notes).toEqual([
      ["unread-integer", { column: "x", count: 1, row: 2, cell: "2.5" }],
    ]);
  });

  it("puts the reader's type in place of the one found", () => {
    const site: Omit<Column, "name"> = { type: "integer", unit: "persons", title: "X", labels: { 1: "one" } };
    expect(read(["1", "2"], site, { type: "category" })).toMatchObject({ cells: ["1", "2"] });
    expect(read(["1"], site, { type: "category" }).column).toEqual({
      name: "x",
      title: "X",
      type: "category",
      labels: { 1: "one" },
    });
    expect(read(["1", "99"], site, { type: "integer", missing: ["99"] })).toMatchObject({
      cells: [1, null],
      notes: [],
    });
    expect(read(["甲", "无"], { type: "category" }, { type: "category", missing: ["无"] }).cells).toEqual([
      "甲",
      null,
    ]);
  });

  it("orders an ordered category by the reader's order, by a known scale, else by code point", () => {
    const cells = ["满意", "不满意", ""];
    expect(read(cells, { type: "text" }, { type: "ordered" }).column?.levels).toEqual(["不满意", "满意"]);
    expect(read(["b", "a"], { type: "text" }, { type: "ordered" }).column?.levels).toEqual(["a", "b"]);
    expect(
      read(["b", "a"], { type: "text" }, { type: "ordered", levels: ["b", "a"] }).column?.levels,
    ).toEqual(["b", "a"]);
  });

  it("reads dates of an unclear order day first, when told that they are dates", () => {
    expect(read(["1/2/2013"], { type: "text" }, { type: "date" }).cells).toEqual(["2013-02-01"]);
  });

  it("reads 万 and 亿 in the unit that the header names", () => {
    const raw = { headers: ["费用(万元)"], rows: 4, data: [["1.2万", "0.67", "1亿", "5000元"]] };
    const { table } = typeColumns(raw, [{ name: "费用(万元)", type: "number" }]);
    expect(table.data[0]).toEqual([1.2, 0.67, 10000, 5000]);
  });
});

describe("typeColumns, where the reader sets a type", () => {
  const raw = (cells: readonly string[]) => ({ headers: ["x"], rows: cells.length, data: [cells] });
  const keys = (cells: readonly string[], type: "number" | "date", delimiter = ",") =>
    typeColumns(raw(cells), [{ name: "x", type: "text" }], { x: { type } }, delimiter).notes.map(
      ({ key, values }) => [key, values["column"]],
    );

  it("notes a decimal comma and a month that comes first, by which the cells are read", () => {
    expect(keys(["12,5", "3,25"], "number", ";")).toEqual([["explore.note.decimal-comma", "x"]]);
    expect(keys(["01/02/2014", "01/31/2014"], "date")).toEqual([["explore.note.dates-month-first", "x"]]);
  });

  it("notes what became missing", () => {
    expect(keys(["1", "<5"], "number")).toEqual([["explore.note.unread-number", "x"]]);
  });
});
