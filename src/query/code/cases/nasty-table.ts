import { csvFormatRows } from "d3-dsv";
import type { Cell, Column } from "../../column.ts";
import type { Table } from "../../table.ts";

/** A small table with all that forms of a question trip over, for the tests of them. */
export const nastyColumns: readonly Column[] = [
  { name: "id", type: "integer" },
  { name: "region", type: "category" },
  { name: "grade", type: "ordered", levels: ["low", "mid", "high", "never used"] },
  { name: "opened", type: "date" },
  { name: "score", type: "number" },
  { name: "weight", type: "number" },
  { name: "note", type: "text" },
  { name: 'odd "name", 名', type: "number" },
  { name: "Score", type: "number" },
  { name: "back`tick\\slash's", type: "category", levels: ["b", "a"] },
  { name: "__proto__", type: "text" },
  { name: "kind", type: "category", aside: true },
];

const rows: readonly (readonly Cell[])[] = [
  [1, "渝中区", "low", "2013-10-01", 3.5, 2, "plain", 1, 10, "a", "x", "p"],
  [2, "北碚区", "high", "2013-10-01", -2.25, 0, 'says "hello", twice', 2, null, "b", "y", null],
  [3, "渝中区", "mid", null, 3.5, 1, null, 3, 5, null, null, "q"],
  [4, null, null, "2009-01-31", null, 3, "中文，标点", null, 7, "a", "z", "p"],
  [5, "北碚区", "low", "2020-02-29", 0, 1.5, "it's", -4, 10, "c", "x", null],
  [6, "Éa", "outside", "2013-09-30", 12, null, "Hello World", 0, 0, "b", "X", "q"],
  [7, "éA", "high", "1999-12-31", 7.125, 2, "100% _real_", 2, 5, "b", "y", "p"],
  [8, "b", "mid", "2013-10-02", 3.5, 0, "a\\b", 3, 10, null, null, null],
  [9, "B", "also out", null, -8, 4, "line\nbreak", 5, null, "a", "y", "q"],
  [10, "10", "low", "2013-10-01", 2.5, 1, "10", 10, 10, "a", "10", "p"],
  [11, "9", "low", "2013-10-01", -2.5, 1, "9", 9, 1, "c", "9", "p"],
  [12, "NULL", "high", "2020-02-29", 0.1, 0.2, "NA", 0.3, 2, "b", "NaN", null],
  [13, null, "mid", "2020-02-28", 1e6, 3, "true", 1e-3, 3, "d", "x", "q"],
  [14, "渝中区", "low", "2009-01-31", 3.5, 2, "plain", -1, 4, "b", "y", null],
  [15, "北碚区", null, "2013-10-01", null, null, " spaced ", 7, 5, "a", "z", "p"],
  [16, "b", "high", null, 5, 1, "HELLO", 2, 10, null, "", "p"],
  [17, "a-b", "low", "2021-06-15", 0, 1, "ẞß", 4, 6, "a", "x", "q"],
  [18, "渝中区", "high", "2021-06-15", 6.25, 2, "é", 8, 10, "b", "y", null],
].map((row) => row.map((cell) => (cell === "" ? null : cell)));

export const nastyTable: Table = {
  columns: nastyColumns,
  rows: rows.length,
  data: nastyColumns.map((_, i) => rows.map((row) => row[i] ?? null)),
};

export const nastyCsv = csvFormatRows([
  nastyColumns.map(({ name }) => name),
  ...rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell)))),
]);
