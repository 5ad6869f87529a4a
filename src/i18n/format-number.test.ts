import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalsOf, formatNumber } from "./format-number.ts";

describe("formatNumber", () => {
  it.each([
    [949921, 1, "949,921", "94.9921万"],
    [80000, 1, "80,000", "8万"],
    [322840000, 10000, "322.84 million", "3.2284亿"],
    [39020000, 10000, "39.02 million", "3902万"],
    [60.3, 0.01, "60.30", "60.30"],
    [1000, 1, "1,000", "1000"],
    [-34083700, 1, "−34.0837 million", "−3408.37万"],
    [0, 1, "0", "0"],
    [0.39, 0.01, "0.39", "0.39"],
  ])("%d at precision %d is %s and %s", (value, precision, en, zh) => {
    expect(formatNumber(value, precision, "en")).toBe(en);
    expect(formatNumber(value, precision, "zh")).toBe(zh);
  });

  it("loses no digit of a whole number in either language", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (value) => {
        const en = formatNumber(value, 1, "en").replaceAll(",", "");
        const read = en.endsWith(" million") ? Number(en.slice(0, -8)) * 1e6 : Number(en);
        expect(Math.round(read)).toBe(value);
        const zh = formatNumber(value, 1, "zh").replaceAll(",", "");
        const factor = zh.endsWith("亿") ? 1e8 : zh.endsWith("万") ? 1e4 : 1;
        expect(Math.round(Number(zh.replace(/[万亿]/, "")) * factor)).toBe(value);
      }),
    );
  });
});

describe("decimalsOf", () => {
  it.each([
    [1, 0],
    [1000, 0],
    [0.1, 1],
    [0.01, 2],
    [0.0001, 4],
  ])("precision %d has %d decimals", (precision, decimals) => {
    expect(decimalsOf(precision)).toBe(decimals);
  });
});
