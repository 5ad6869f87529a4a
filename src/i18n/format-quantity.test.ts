import { describe, expect, it } from "vitest";
import { formatBare, formatQuantity, writtenUnit } from "./format-quantity.ts";

const of = (parts: Partial<Parameters<typeof formatQuantity>[0]>) => ({
  value: null,
  low: null,
  high: null,
  precision: 1,
  unit: "persons",
  relation: "=",
  ...parts,
});

describe("formatQuantity", () => {
  it.each([
    [of({ value: 949921 }), "949,921 people", "94.9921万人"],
    [of({ value: 28500, relation: ">" }), "over 28,500 people", "超过2.85万人"],
    [of({ low: 95, high: 190 }), "95–190 people", "95—190人"],
    [of({ low: 7, high: 15, unit: "days", relation: "≥" }), "at least 7–15 days", "至少7—15天"],
    [of({ value: 90, unit: "percent", relation: "≥" }), "at least 90%", "至少90%"],
    [of({ value: 340, unit: "yuan-per-person-year" }), "340 yuan", "340元"],
    [of({ value: 2009, unit: "year" }), "2009", "2009年"],
    [of({ low: 2010, high: 2013, unit: "years" }), "2010–2013", "2010—2013年"],
    [of({ low: 2013, unit: "years" }), "since 2013", "2013年起"],
    [of({ value: 5, unit: "years", relation: "<" }), "under 5 years", "不到5年"],
    [
      of({ value: 1344.586, unit: "million-persons", precision: 0.001 }),
      "1,344.586 million people",
      "13.44586亿人",
    ],
    [of({ value: 18.787, unit: "million-persons", precision: 0.001 }), "18.787 million people", "1878.7万人"],
    [
      of({ value: 28727.58, unit: "100-million-yuan", precision: 0.01 }),
      "2,872.758 billion yuan",
      "28727.58亿元",
    ],
    [of({ value: 31500, unit: "100-million-yuan", precision: 100 }), "3,150 billion yuan", "31500亿元"],
  ])("%j", (quantity, en, zh) => {
    expect(formatQuantity(quantity, "en")).toBe(en);
    expect(formatQuantity(quantity, "zh")).toBe(zh);
  });
});

describe("formatBare", () => {
  it("never groups a year", () => {
    expect(formatBare(of({ value: 2013, unit: "year", precision: 1 }), "en")).toBe("2013");
  });
  it("is empty for an empty row", () => {
    expect(formatBare(of({}), "en")).toBe("");
  });
});

describe("writtenUnit", () => {
  it("is the unit of the number as written, where that is not the row's", () => {
    expect(writtenUnit("100-million-yuan", "en")).toBe("billion yuan");
    expect(writtenUnit("million-persons", "zh")).toBe("人");
  });
  it("is left out where the unit of the row is meant", () => {
    expect(writtenUnit("persons", "zh")).toBeUndefined();
  });
});
