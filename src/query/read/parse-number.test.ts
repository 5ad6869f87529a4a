import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberStyle } from "./number-style.ts";
import { parseNumber } from "./parse-number.ts";

const value = (cell: string): number | null => parseNumber(cell)?.value ?? null;
const european = (cell: string): number | null => parseNumber(cell, { decimalComma: true })?.value ?? null;

describe("parseNumber", () => {
  it.each([
    ["12", 12],
    [" 12.50 ", 12.5],
    ["-0", 0],
    [".5", 0.5],
    ["+3", 3],
    ["1.2e3", 1200],
    ["1,234", 1234],
    ["1,234,567.8", 1234567.8],
    ["1 234 567", 1234567],
    ["1\u202f234", 1234],
    ["12.5%", 12.5],
    ["12.5 %", 12.5],
    ["１２．５％", 12.5],
    ["－３", -3],
    ["−3", -3],
    ["1.2万", 12000],
    ["1.1万元", 11000],
    ["3亿", 300_000_000],
    ["2.1384万亿", 2_138_400_000_000],
    ["(1,234)", -1234],
    ["（12）", -12],
    ["¥3.5", 3.5],
    ["￥-3", -3],
    ["-$3", -3],
    ["25元", 25],
    ["2013", 2013],
  ])("reads %s as %d", (cell, number) => expect(value(cell)).toBe(number));

  it.each([
    "",
    " ",
    "-",
    ".",
    ",",
    "a",
    "12a",
    "1,23",
    "1,2345",
    "12,34,567",
    "1.2.3",
    "0x10",
    "Infinity",
    "NaN",
    "1e999",
    "--3",
    "(-3)",
    "%",
    "万",
    "1e3万",
    "1 23",
    "3-4",
    "2013-10",
    "1,234.5,6",
    "9".repeat(60),
  ])("takes %j for no number", (cell) => expect(value(cell)).toBeNull());

  it("reads the comma as decimal sign where the column writes it so", () => {
    expect(european("12,5")).toBe(12.5);
    expect(european("1.234,5")).toBe(1234.5);
    expect(european("1.234")).toBe(1234);
    expect(european("12,5 %")).toBe(12.5);
    expect(european("12.5")).toBeNull();
  });

  it("reads every number back from its text", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(value(String(number))).toBe(number === 0 ? 0 : number);
      }),
    );
    fc.assert(
      fc.property(fc.integer(), (number) => {
        expect(value(number.toLocaleString("en"))).toBe(number);
        expect(european(number.toLocaleString("de"))).toBe(number);
      }),
    );
  });
});

describe("numberStyle", () => {
  it("takes the comma for a decimal sign only where a cell shows it, or the file leaves nothing else", () => {
    expect(numberStyle(["12,5", "3"], ";")).toEqual({ decimalComma: true, ambiguous: false });
    expect(numberStyle(["1.234,5"], "\t").decimalComma).toBe(true);
    expect(numberStyle(["1,234", "12,345"], ",").decimalComma).toBe(false);
    expect(numberStyle(["1,234"], ";")).toEqual({ decimalComma: true, ambiguous: true });
    expect(numberStyle(["1,234", "1,234,567"], ";").decimalComma).toBe(false);
    expect(numberStyle(["1,234.5"], ";").decimalComma).toBe(false);
    expect(numberStyle(["1.5", "2"], ";").decimalComma).toBe(false);
  });
});
