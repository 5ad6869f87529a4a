import { describe, expect, it } from "vitest";
import { type Check, checkKinds } from "../audit/check.ts";
import { evaluate } from "../audit/evaluate.ts";
import type { Locale } from "../i18n/locale.ts";
import { isMessageKey } from "../i18n/messages.ts";
import { quantityOf } from "./quantity-of.ts";
import type { Row } from "./row.ts";
import { printed } from "./row-fixture.ts";
import { writeResult } from "./write-arithmetic.ts";

const people = (id: string, value: number) => printed(id, value, { unit: "persons" });
const percent = (id: string, value: number, precision = 0.1) =>
  printed(id, value, { unit: "percent", precision });
const yuan = (id: string, value: number, precision: number) =>
  printed(id, value, { unit: "yuan", precision });

/** The arithmetic of a check over the rows, in both languages. */
function written(check: Check, ...rows: readonly Row[]): Readonly<Record<Locale, string>> {
  const quantities = new Map(rows.map((row) => [row.id, quantityOf(row)]));
  const result = evaluate(check, (id) => quantities.get(id), "printed");
  const byId = new Map(rows.map((row) => [row.id, row]));
  return { en: writeResult(result, byId, "en"), zh: writeResult(result, byId, "zh") };
}

describe("writeResult", () => {
  it("says that shares should make 100", () => {
    const check: Check = { id: "all", kind: "shares-make-100", parts: ["a", "b"] };
    expect(written(check, percent("a", 44.7), percent("b", 55.2))).toEqual({
      en: "44.7 + 55.2 = 99.9; should be 100",
      zh: "44.7 + 55.2 = 99.9；应为100",
    });
  });

  it("writes a misprint as it stands in print: without the sign and the digits that it does not have", () => {
    const check: Check = {
      ...{ id: "share", kind: "percentage-of-count", counts: ["count"] },
      ...{ n: "n", percent: "share" },
    };
    const said = (printedValue: number, asPrinted: string) =>
      written(check, people("count", 7), people("n", 190), {
        ...percent("share", 3.7),
        ...{ printedValue, asPrinted, status: "corrected" },
      }).en;
    expect(said(3.706, "3.706")).toBe("7 ÷ 190 = 3.684%; printed 3.706");
    expect(said(384, "384%")).toBe("7 ÷ 190 = 3.684%; printed 384%");
    const parts: Check = { id: "all", kind: "shares-make-100", parts: ["share", "rest"] };
    expect(
      written(parts, percent("rest", 61.6), {
        ...percent("share", 38.4),
        printedValue: 384,
        asPrinted: "384%",
      }).en,
    ).toContain("384 + 61.6 = 445.6");
  });

  it("writes the nearest count of GRIM, and its power", () => {
    const check: Check = { id: "share", kind: "grim", value: "share", n: "n" };
    expect(written(check, percent("share", 35.2), people("n", 190))).toEqual({
      en: "67 ÷ 190 = 35.263%; printed 35.2%; no whole count gives 81% of the values with as many digits",
      zh: "67 ÷ 190 = 35.263%；原文为35.2%；同样位数的数值中，有81%不可能由整数得出",
    });
    const mean: Check = { ...check, scale: "mean", items: 3 };
    expect(
      written(mean, printed("share", 5.24, { unit: "times", precision: 0.01 }), people("n", 20)).en,
    ).toBe(
      "314 ÷ (20 × 3) = 5.2333; printed 5.24; no whole count gives 40% of the values with as many digits",
    );
  });

  it("writes an amount over its events against the limit that decides", () => {
    const check: Check = { id: "visit", kind: "amount-over-events", amount: "amount", events: "visits" };
    const visits = printed("visits", 496_000, { unit: "visits", precision: 1000 });
    const rows = [yuan("amount", 39_020_000, 10_000), visits, yuan("limit", 60, 1)];
    expect(written({ ...check, most: "limit" }, ...rows)).toEqual({
      en: "39.02 million ÷ 496,000 = 78.67; upper limit 60",
      zh: "3902万 ÷ 49.6万 = 78.67；上限为60",
    });
    expect(written({ ...check, per: 10, least: "limit" }, ...rows).en).toBe(
      "39.02 million ÷ 496,000 × 10 = 786.69; lower limit 60",
    );
  });

  it("writes ratios and changes", () => {
    const rows = [people("a", 13), people("b", 24)];
    const ratio: Check = { id: "r", kind: "ratio-of", part: "a", whole: "b", ratio: "share", percent: true };
    expect(written(ratio, ...rows, percent("share", 54.2)).en).toBe("13 ÷ 24 = 54.167%; printed 54.2%");
    const times = printed("by", 2, { unit: "times", relation: "≈" });
    const factor: Check = { id: "c", kind: "change", from: "a", to: "b", by: "by", as: "factor" };
    expect(written(factor, ...rows, times)).toEqual({
      en: "24 ÷ 13 = 1.85; printed about 2",
      zh: "24 ÷ 13 = 1.85；原文为约2",
    });
    const rise: Check = { ...factor, by: "share", as: "percent" };
    expect(written(rise, ...rows, percent("share", 84.6)).en).toBe("(24 − 13) ÷ 13 = 84.615%; printed 84.6%");
    const fall: Check = { ...rise, from: "b", to: "a", direction: "falling" };
    expect(written(fall, ...rows, percent("share", 45.8)).en).toBe("(24 − 13) ÷ 24 = 45.833%; printed 45.8%");
  });

  it("writes an order with the signs that stand between the numbers, and the rule", () => {
    const check: Check = { id: "grades", kind: "order", rows: ["a", "b", "c"], direction: "falling" };
    const rows = [percent("a", 80, 1), percent("b", 40, 1), percent("c", 60, 1)];
    expect(written(check, ...rows)).toEqual({
      en: "80 > 40 < 60; no number should be above the one before it",
      zh: "80 > 40 < 60；后一个数不应大于前一个数",
    });
    expect(written({ ...check, strict: true }, ...rows).en).toContain("each number should be below the one");
  });

  it("writes what n each percentage implies, and what they have in common", () => {
    const pair = (at: number) => ({ count: `c${at}`, percent: `p${at}` });
    const check: Check = { id: "n", kind: "implied-denominator", shares: [pair(0), pair(1)], n: "n" };
    const first = [people("c0", 16), percent("p0", 8.4)];
    const second = [people("c1", 73), percent("p1", 38.4)];
    expect(written(check, ...first, ...second, people("n", 196))).toEqual({
      en: "16 is 8.4% where n is 190–191; 73 is 38.4% where n is 190; n in common: 190; printed n 196",
      zh: "16占8.4%，则n为190—191；73占38.4%，则n为190；共同的n为190；原文n为196",
    });
    const other = [people("c1", 5), percent("p1", 8.4)];
    expect(written(check, ...first, ...other, people("n", 190)).en).toBe(
      "16 is 8.4% where n is 190–191; 5 is 8.4% of no whole number; no n in common; printed n 190",
    );
    const nobody = [people("c1", 0), percent("p1", 0)];
    expect(written(check, ...first, ...nobody, people("n", 190)).en).toContain(
      "0 is 0.0% where n is at least 1",
    );
    const open: Check = { id: "n", kind: "implied-denominator", shares: [pair(0), pair(1)] };
    const rare = [people("c0", 40), percent("p0", 0, 1), people("c1", 30), percent("p1", 0, 1)];
    expect(written(open, ...rare)).toEqual({
      en: "40 is 0% where n is at least 8,000; 30 is 0% where n is at least 6,000; n in common: at least 8,000",
      zh: "40占0%，则n至少为8000；30占0%，则n至少为6000；共同的n至少为8000",
    });
  });

  it("shows a bound as a bound", () => {
    const check: Check = { id: "s", kind: "percentage-of-count", counts: ["a"], n: "n", percent: "share" };
    const over = printed("share", 75, { unit: "percent", relation: ">" });
    expect(written(check, people("a", 143), people("n", 190), over).en).toBe(
      "143 ÷ 190 = 75.26%; printed over 75%",
    );
  });
});

it("every kind of check has a name in both languages", () => {
  expect(checkKinds.filter((kind) => !isMessageKey(`kind.${kind}`))).toEqual([]);
});
