import { expect, it } from "vitest";
import { isReversed, readBound } from "./read-bound.ts";

const number = { type: "number" } as const;
const date = { type: "date" } as const;

it.each([
  ["", null],
  [" 12.5 ", 12.5],
  ["1,500", 1500],
  ["−3", -3],
  ["１０", 10],
  ["3.2万", 32_000],
  ["1亿", 100_000_000],
  ["50%", 50],
])("reads the bound %j of numbers as %j", (text, cell) => {
  expect(readBound(text, number, "low")).toEqual({ cell });
});

it.each(["x", "1万x", "-", "1 2", "2013-10-01"])("finds no number in %j", (text) => {
  expect(readBound(text, number, "low")).toEqual({ fault: "number" });
});

it.each([
  ["", null, null],
  ["2013-10-01", "2013-10-01", "2013-10-01"],
  ["2013年10月1日", "2013-10-01", "2013-10-01"],
  ["2012-02", "2012-02-01", "2012-02-29"],
  ["2013年2月", "2013-02-01", "2013-02-28"],
  ["2013", "2013-01-01", "2013-12-31"],
  ["2013年", "2013-01-01", "2013-12-31"],
])("reads the bound %j of dates as %j below and %j above", (text, low, high) => {
  expect(readBound(text, date, "low")).toEqual({ cell: low });
  expect(readBound(text, date, "high")).toEqual({ cell: high });
});

it.each(["x", "13", "2013-13", "2013-02-30"])("finds no date in %j", (text) => {
  expect(readBound(text, date, "low")).toEqual({ fault: "date" });
});

it("a range is reversed only where both ends are there", () => {
  expect(isReversed(2, 1)).toBe(true);
  expect(isReversed(1, 1)).toBe(false);
  expect(isReversed(null, 1)).toBe(false);
  expect(isReversed("2013-10-01", "2013-09-30")).toBe(true);
});
