import { describe, expect, it } from "vitest";
import { message } from "../../i18n/messages.ts";
import { isFormulaError, parseFormula } from "./parse-formula.ts";
import { writeFormula } from "./write-formula.ts";

const columns = [
  { name: "count", type: "integer" },
  { name: "n", type: "integer" },
  { name: "fund income", type: "number" },
  { name: "wilson-low", type: "number" },
  { name: "区县", type: "category" },
  { name: "支出（元）", type: "number" },
  { name: "answer", type: "ordered" },
  { name: "place", type: "text" },
  { name: "day", type: "date" },
  { name: "min", type: "number" },
  { name: "__proto__", type: "number" },
  { name: "it`s", type: "text" },
] as const;

function canonical(text: string): string {
  const parsed = parseFormula(text, columns);
  return isFormulaError(parsed) ? message("en", parsed.key, parsed.values) : writeFormula(parsed.formula);
}

/** The part of the text found at fault, and the message's key after "explore.formula.". */
function fault(text: string): readonly [string, string] | null {
  const parsed = parseFormula(text, columns);
  if (!isFormulaError(parsed)) return null;
  return [text.slice(parsed.start, parsed.end), parsed.key.slice("explore.formula.".length)];
}

describe("parseFormula reads", () => {
  it.each([
    ["count / n * 100", "count / n * 100", "number"],
    ["`fund income` / 2", "`fund income` / 2", "number"],
    ["支出（元）", null, null],
    ["`支出（元）`*2", "`支出（元）` * 2", "number"],
    ["区县='渝中区'", '区县 = "渝中区"', "truth"],
    ["区县＝“渝中区”", '区县 = "渝中区"', "truth"],
    ["（count＋１．５）×2", "(count + 1.5) * 2", "number"],
    ["round（count／n，1）", "round(count / n, 1)", "number"],
    ["count==1 && n<>2 || !(n≥3)", "count = 1 and n != 2 or not n >= 3", "truth"],
    ["count = 1 AND NOT n = 2", "count = 1 and not n = 2", "truth"],
    ["-2^2", "-2 ^ 2", "number"],
    ["(-2)**2", "(-2) ^ 2", "number"],
    ["2^3^-1", "2 ^ 3 ^ -1", "number"],
    ["(2^3)^2", "(2 ^ 3) ^ 2", "number"],
    ["count-(n-1)-1", "count - (n - 1) - 1", "number"],
    ["(count < n) = (n < 3)", "(count < n) = (n < 3)", "truth"],
    ["not (count = 1 and n = 2)", "not (count = 1 and n = 2)", "truth"],
    ["min + min(min, 1e-3)", "min + min(min, 0.001)", "number"],
    ["__proto__ + 1", "__proto__ + 1", "number"],
    ["`it``s` = 'it''s'", '`it``s` = "it\'s"', "truth"],
    ['concat(place, "“""”")', 'concat(place, "“""”")', "text"],
    ["if(count > 0, place, missing)", "if(count > 0, place, missing)", "text"],
    ["IF(is_missing(n), 0, n)", "if(is_missing(n), 0, n)", "number"],
    ["coalesce(day, place)", "coalesce(day, place)", "text"],
    ["year(day) >= 2013 and day < '2014-01-01'", 'year(day) >= 2013 and day < "2014-01-01"', "truth"],
    ["answer = 'unheard of'", 'answer = "unheard of"', "truth"],
    ["round(n, -3)", "round(n, -3)", "number"],
  ] as const)("%s", (text, written, type) => {
    const parsed = parseFormula(text, columns);
    if (written === null) {
      expect(isFormulaError(parsed)).toBe(true);
      return;
    }
    expect(canonical(text)).toBe(written);
    expect(parsed).toMatchObject({ type });
  });
});

describe("parseFormula says where it fails, and what to do", () => {
  it.each([
    ["", "", "empty"],
    ["cuont / n", "cuont", "no-column-like"],
    ["Count / n", "Count", "no-column-like"],
    ["wilson-low", "wilson-low", "no-column-like"],
    ["fund income", "income", "no-operator"],
    ["count + ", "+", "expected"],
    ["* 3", "*", "begin"],
    ["(count + 1", "(", "bracket-open"],
    ["count + 1)", ")", "no-bracket-open"],
    ["count / 1,200", ",", "comma"],
    ["count / 1,000", "000", "leading-zero"],
    ["round(count, 1,000)", "000", "leading-zero"],
    ["1 < n < 3", "<", "chain"],
    ["rond(n)", "rond", "no-function-like"],
    ["system(n)", "system", "no-function"],
    ["round + 1", "round", "function-alone"],
    ["round(n, 1, 2)", "round(n, 1, 2)", "parts-between"],
    ["abs()", "abs()", "parts-exact"],
    ["max(count)", "max(count)", "parts-least"],
    ["elsewhere = 3", "elsewhere", "no-column"],
    ["place = true", "true", "truth-word"],
    ["place + 区县", "place + 区县", "plus-text"],
    ["place * 2", "place", "wants-number"],
    ["n and n > 1", "n", "wants-truth"],
    ["lower(n)", "n", "wants-text"],
    ["year(place)", "place", "wants-date"],
    ['n = "3"', 'n = "3"', "compare"],
    ["place = missing", "place = missing", "compare-missing"],
    ["missing", "missing", "missing-alone"],
    ["if(n > 1, missing, missing)", "if(n > 1, missing, missing)", "missing-alone"],
    ["answer > 'good'", "answer > 'good'", "order-levels"],
    ["(n > 1) < (n > 2)", "(n > 1) < (n > 2)", "order-truth"],
    ["day > '2013'", "'2013'", "date-text"],
    ["round(n, count)", "count", "digits"],
    ["if(n > 1, n, 'few')", "'few'", "results"],
    ["'open", "'open", "open-quote"],
    ["1e999", "1e999", "number-size"],
    ["a.b", ".", "sign"],
    ['n["count"]', "[", "sign"],
    ["n = {}", "{", "sign"],
    ["constructor", "constructor", "no-column"],
    ["d => d", ">", "expected"],
    ["(()=>{})()", "{", "sign"],
    ["n := 3", ":", "sign"],
    ["`${n}`", "`${n}`", "no-column"],
    ["this", "this", "no-column"],
    ["constructor(n)", "constructor", "no-function"],
    ["hasOwnProperty(n)", "hasOwnProperty", "no-function"],
  ])("%s", (text, part, key) => {
    expect(fault(text)).toEqual([part, key]);
  });

  it("names the column that was meant", () => {
    expect(canonical("cuont / n")).toBe("There is no column “cuont”. Did you mean “count”?");
    expect(canonical("wilson-low / 2")).toBe("There is no column “wilson”. Did you mean “`wilson-low`”?");
    const costs = [
      { name: "费用(万元)", type: "number" },
      { name: "费用(万元)合计", type: "number" },
    ] as const;
    for (const text of ["费用 / 2", "费用(万元) / 2"]) {
      expect(parseFormula(text, costs)).toMatchObject({
        key: "explore.formula.no-column-like",
        values: { name: "费用", like: "`费用(万元)`" },
      });
    }
    expect(canonical("place + 'x'")).toBe("“+” adds numbers. To join texts, write concat(place, 'x').");
  });

  it("is refused where it is long or deep, without running out of stack", () => {
    const long = `n${" + n".repeat(25_000)}`;
    for (const text of [
      long,
      "(".repeat(1999),
      "-".repeat(1999),
      "not ".repeat(499),
      `n${"+n".repeat(500)}`,
    ]) {
      expect(fault(text)?.[1]).toBe("too-long");
    }
    expect(fault(`n${" + n".repeat(90)}`)).toBeNull();
  });

  it("fills every gap of its message", () => {
    const texts = ["cuont", "place * 2", "max(n)", "round(n, 1, 2)", "n = 'x'", "n n", "n +", "'", "a§"];
    expect(texts.map(canonical).filter((text) => /\{\w+\}/.test(text))).toEqual([]);
  });
});
