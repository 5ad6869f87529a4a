import { describe, expect, it } from "vitest";
import type { Check } from "../audit/check.ts";
import { evaluate } from "../audit/evaluate.ts";
import type { Locale } from "../i18n/locale.ts";
import { quantityOf } from "./quantity-of.ts";
import { readDataset } from "./read-dataset.ts";
import type { Row } from "./row.ts";
import { printed } from "./row-fixture.ts";
import { writeComparison, writeResult } from "./write-arithmetic.ts";

const given = ["heilongjiang", "chongqing", "origins"].flatMap((name) => readDataset(name).rows);

/** The arithmetic of a check over rows of the documents, and over some of its own. */
function written(check: Check, locale: Locale, ...own: readonly Row[]): readonly string[] {
  const rows = new Map([...given, ...own].map((row) => [row.id, row]));
  const quantities = new Map([...rows].map(([id, row]) => [id, quantityOf(row)]));
  const result = evaluate(check, (id) => quantities.get(id), "printed");
  return result.comparisons.length === 1 || check.kind === "periods-in-order"
    ? [writeResult(result, rows, locale)]
    : result.comparisons.map((comparison) => writeComparison(comparison, rows, locale));
}

const offsite = "hlj-or-offsite-governance-published";
const preprint = "hlj-or-offsite-governance-preprint";
const threshold = "hlj-p-threshold";

type Case = {
  readonly check: Check;
  readonly en: readonly string[];
  readonly zh: readonly string[];
  readonly own?: readonly Row[];
};

const cases: readonly Case[] = [
  {
    check: { id: "a", kind: "inside-interval", estimate: offsite, interval: offsite },
    en: ["the interval is 1.036–2.014; printed 1.445"],
    zh: ["区间为1.036—2.014；原文为1.445"],
  },
  {
    check: { id: "a", kind: "wald-symmetry", estimate: offsite, interval: offsite },
    en: ["√(1.036 × 2.014) = 1.4445; printed 1.445"],
    zh: ["√(1.036 × 2.014) = 1.4445；原文为1.445"],
  },
  {
    check: { id: "a", kind: "p-against-interval", estimate: offsite, interval: offsite, p: threshold },
    en: [
      "the 95% interval 1.036–2.014 leaves out 1, so P lies below 0.05; printed under 0.05",
      "z = ln 1.445 ÷ ((ln 2.014 − ln 1.036) ÷ (2 × 1.96)), so the two-sided P = 0.0300; printed under 0.05",
    ],
    zh: [
      "95%区间1.036—2.014不含1，P值应小于0.05；原文为不到0.05",
      "z = ln 1.445 ÷ ((ln 2.014 − ln 1.036) ÷ (2 × 1.96))，双侧P = 0.0300；原文为不到0.05",
    ],
  },
  {
    check: { id: "a", kind: "bound-from-p", estimate: preprint, p: threshold, interval: offsite },
    en: [
      "with P < 0.05 and the estimate 1.436, the 95% interval lies between 1.0000 and 2.0621; printed 1.036",
    ],
    zh: ["由P < 0.05和估计值1.436推算，95%区间应在1.0000与2.0621之间；原文为1.036"],
  },
  {
    check: { id: "a", kind: "bound-from-p", estimate: preprint, p: threshold },
    en: ["with P < 0.05 and the estimate 1.436, the 95% interval lies between 1.0000 and 2.0621"],
    zh: ["由P < 0.05和估计值1.436推算，95%区间应在1.0000与2.0621之间"],
  },
  {
    check: { id: "a", kind: "p-of-statistic", test: "t", statistic: "t", df1: "df", p: "p" },
    en: ["t(28) = 2.20, so the two-sided P = 0.0362; printed 0.06"],
    zh: ["t(28) = 2.20，双侧P = 0.0362；原文为0.06"],
    own: [
      printed("t", 2.2, { unit: "number", precision: 0.01 }),
      printed("df", 28, { unit: "number", precision: 1 }),
      printed("p", 0.06, { unit: "number", precision: 0.01 }),
    ],
  },
  {
    check: { id: "a", kind: "p-of-statistic", test: "f", statistic: "f", df1: "df1", df2: "df2", p: "p" },
    en: ["F(2, 28) = 22.20, so P < 0.0001; printed 0.06"],
    zh: ["F(2, 28) = 22.20，P < 0.0001；原文为0.06"],
    own: [
      printed("f", 22.2, { unit: "number", precision: 0.01 }),
      printed("df1", 2, { unit: "number", precision: 1 }),
      printed("df2", 28, { unit: "number", precision: 1 }),
      printed("p", 0.06, { unit: "number", precision: 0.01 }),
    ],
  },
  {
    check: { id: "a", kind: "period", from: "pilot-start", until: "now", years: "years-since-pilot" },
    en: ["2014 − 2007 = 7; printed 7"],
    zh: ["2014 − 2007 = 7；原文为7"],
    own: [printed("now", 2014, { unit: "year", precision: 1 })],
  },
  {
    check: {
      id: "a",
      kind: "periods-in-order",
      periods: ["settlement-stage-1", "settlement-stage-2", "settlement-stage-3"],
      touching: true,
    },
    en: ["one after the other, sharing no more than a year: 2007–2009, 2010–2013, 2013–"],
    zh: ["先后衔接，至多在同一年相接：2007—2009、2010—2013、2013—"],
  },
  {
    check: {
      id: "a",
      kind: "numeral-words",
      row: "org-covered-share",
      words: "less than one twelfth",
      times: 100,
    },
    en: ["“less than one twelfth” is under 8.3333; filed as under 8.33"],
    zh: ["“less than one twelfth”即不到8.3333；记录为不到8.33"],
  },
];

describe("the arithmetic of estimates", () => {
  it.each(cases)("of $check.kind is written in English", ({ check, en, own = [] }) => {
    expect(written(check, "en", ...own)).toEqual(en);
  });

  it.each(cases)("of $check.kind is written in Chinese", ({ check, zh, own = [] }) => {
    expect(written(check, "zh", ...own)).toEqual(zh);
  });

  it("calls printed what is reported from another print", () => {
    const number = (id: string, value: number) => printed(id, value, { unit: "number" });
    const reported = { ...number("ratio", 2), status: "reported", printedValue: null } as const;
    const check: Check = { id: "a", kind: "ratio-of", part: "part", whole: "whole", ratio: "ratio" };
    const rows = [number("part", 4), number("whole", 2), reported];
    expect(written(check, "en", ...rows)).toEqual(["4 ÷ 2 = 2; printed 2"]);
  });

  it("says on which side of the null value an interval lies", () => {
    const side = (low: number, high: number) =>
      written(
        { id: "a", kind: "p-against-interval", interval: "ratio", p: threshold, null: 0 },
        "en",
        printed("ratio", 1, { unit: "number", precision: 0.1, low, high, level: "95" }),
      )[0];
    expect(side(-0.2, 2.4)).toContain("interval −0.2 to 2.4 holds 0, so P is not below 0.05");
    expect(side(0, 2.4)).toContain("interval 0.0–2.4 ends at 0, so P is close to 0.05");
  });

  it("names the numbers, and no number, where nothing can be computed", () => {
    const rows = [
      printed("r", 1.2, { unit: "number", precision: 0.01 }),
      printed("df", 28, { unit: "number" }),
      printed("p", 0.03, { unit: "number", precision: 0.01 }),
    ];
    const check: Check = { id: "a", kind: "p-of-statistic", test: "r", statistic: "r", df1: "df", p: "p" };
    expect(written(check, "en", ...rows)).toEqual(["r(28) = 1.20, so the two-sided P = ?; printed 0.03"]);
  });
});
