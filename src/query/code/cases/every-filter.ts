import type { Filter } from "../../query.ts";

/** Every filter on one column, for the tests of code. */
export function filtersOn(column: string): readonly Filter[] {
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
