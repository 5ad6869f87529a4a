import type { Cell, Column } from "../../query/column.ts";
import type { About, FileWords } from "./file-words.ts";

export const words: FileWords = {
  sheet: "数据",
  codebook: "Columns",
  name: "name",
  title: "title",
  type: "type",
  unit: "unit",
  missing: "missing",
  labelled: "{title} (label)",
  types: {
    number: "number",
    integer: "whole number",
    category: "category",
    ordered: "ordered category",
    date: "date",
    text: "text",
  },
  units: { percent: "%" },
  cut: "{n} texts were cut.",
};

export const columns: readonly Column[] = [
  { name: "年份", type: "date", title: "Year" },
  { name: "place", type: "category" },
  { name: "share", type: "number", unit: "percent" },
  { name: "count", type: "integer" },
  { name: '=cmd|"/C calc"!A0', type: "text" },
];

export const lines: readonly (readonly Cell[])[] = [
  ["2013-10-01", "重庆", -34.08, 3, "=1+1"],
  [null, null, null, null, null],
  ["2013-02-28", 'a "b", c|d', 0.1, -7, "+86 10"],
  ["1899-12-31", "constructor", 1e21, 9007199254740991, "-"],
  ["2024-02-29", "__proto__", 5e-7, 0, "two\nlines\tand a tab"],
];

export const about: About = [
  ["Title", "Fund income *by* source"],
  ["Rows", "5 of 20 rows"],
  ["Filters", "“place” is <b>\n“year” is 2013"],
];
