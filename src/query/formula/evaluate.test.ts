import { describe, expect, it } from "vitest";
import type { Cell } from "../column.ts";
import { evaluate } from "./evaluate.ts";
import { isFormulaError, parseFormula } from "./parse-formula.ts";

const row: Readonly<Record<string, Cell>> = {
  a: 7,
  b: -2,
  gap: null,
  place: "渝中区",
  blank: null,
  day: "2013-10-01",
};
const columns = [
  { name: "a", type: "number" },
  { name: "b", type: "number" },
  { name: "gap", type: "number" },
  { name: "place", type: "text" },
  { name: "blank", type: "text" },
  { name: "day", type: "date" },
] as const;

function value(text: string): Cell {
  const parsed = parseFormula(text, columns);
  if (isFormulaError(parsed)) throw new Error(`${text}: ${parsed.key}`);
  return evaluate(parsed.formula, (name) => row[name] ?? null);
}

describe("evaluate", () => {
  it.each<readonly [string, Cell]>([
    ["a + b * 2", 3],
    ["a % 4", 3],
    ["-a % 4", -3],
    ["-b ^ 2", -4],
    ["2 ^ 3 ^ 2", 512],
    ["a / 0", null],
    ["0 ^ -1", null],
    ["(-8) ^ 0.5", null],
    ["1e308 * 10", null],
    ["sqrt(b)", null],
    ["ln(0)", null],
    ["a + gap", null],
    ["max(a, gap)", null],
    ["min(a, b, 3)", -2],
    ["coalesce(gap, b)", -2],
    ["is_missing(gap)", "true"],
    ["is_missing(a / 0)", "true"],
    ["gap > 1 and a > 1", null],
    ["gap > 1 and a < 1", "false"],
    ["gap > 1 or a > 1", "true"],
    ["gap > 1 or a < 1", null],
    ["not gap > 1", null],
    ["if(gap > 1, 1, 2)", 2],
    ["if(a > 1, missing, 2)", null],
    ["length(place)", 3],
    ["length('𠮷')", 1],
    ["concat(place, '-', upper('ab'))", "渝中区-AB"],
    ["concat(place, blank)", null],
    ["place = '渝中区'", "true"],
    ["'a' = 'A'", "false"],
    ["'\u{20bb7}' > '\uffee'", "true"],
    ["'ab' < 'abc'", "true"],
    ["year(day)", 2013],
    ["day >= '2013-10-01'", "true"],
    ["round(2.5)", 3],
    ["round(-2.5)", -3],
    ["round(1234, -2)", 1200],
  ])("%s is %s", (text, expected) => {
    expect(value(text)).toBe(expected);
  });
});
