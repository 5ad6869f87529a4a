import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pOfChiSquared } from "./p-of-chi-squared.ts";
import { pOfCorrelation } from "./p-of-correlation.ts";
import { pOfF } from "./p-of-f.ts";
import { pOfT } from "./p-of-t.ts";

// R 4.2.2, format(…, digits = 16); the command is the name.
const fromR: readonly (readonly [string, number, number])[] = [
  ["2 * pt(-2.2, 28)", pOfT(2.2, 28), 0.03622548477883783],
  ["2 * pt(-10, 4.7)", pOfT(-10, 4.7), 2.412549462119117e-4],
  ["2 * pt(-40, 200)", pOfT(40, 200), 2.248739653520226e-97],
  ["2 * pt(0, 5)", pOfT(0, 5), 1],
  ["pf(2.2, 2, 28, lower.tail = FALSE)", pOfF(2.2, 2, 28), 0.1295932244740929],
  ["pf(0.3, 7, 3, lower.tail = FALSE)", pOfF(0.3, 7, 3), 0.9141254977479154],
  ["pf(60, 1, 900, lower.tail = FALSE)", pOfF(60, 1, 900), 2.552042348241224e-14],
  ["pchisq(22.2, 28, lower.tail = FALSE)", pOfChiSquared(22.2, 28), 0.7719487040329358],
  ["pchisq(300, 3, lower.tail = FALSE)", pOfChiSquared(300, 3), 9.948758346327708e-65],
  ["pchisq(0.004, 1, lower.tail = FALSE)", pOfChiSquared(0.004, 1), 0.9495709711511051],
  ["2 * pt(-0.22 * sqrt(28 / (1 - 0.22^2)), 28)", pOfCorrelation(0.22, 28), 0.2427389879127115],
];

describe("the p of a statistic", () => {
  it.each(fromR)("%s in R is the same to 10 significant digits", (_, p, expected) => {
    expect(Math.abs(p - expected)).toBeLessThanOrEqual(1e-10 * expected);
  });

  it("of t squared as an F with 1 and df degrees of freedom is that of t", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 20, noNaN: true }), fc.integer({ min: 1, max: 400 }), (t, df) => {
        expect(pOfF(t * t, 1, df)).toBeCloseTo(pOfT(t, df), 10);
      }),
    );
  });

  it("falls as the statistic rises", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 60 }), (k, df) => {
        expect(pOfT((k + 1) / 10, df)).toBeLessThan(pOfT(k / 10, df));
        expect(pOfChiSquared((k + 1) / 10, df)).toBeLessThanOrEqual(pOfChiSquared(k / 10, df));
      }),
    );
  });

  it("is 0 for a correlation of 1", () => {
    expect([pOfCorrelation(1, 5), pOfCorrelation(-1, 5)]).toEqual([0, 0]);
  });

  it.each([
    ["t", () => pOfT(Infinity, 3)],
    ["F", () => pOfF(-1, 2, 3)],
    ["χ²", () => pOfChiSquared(2, 0)],
    ["correlation", () => pOfCorrelation(1.2, 3)],
  ])("throws for a %s that cannot be", (name, made) => {
    expect(made).toThrow(RangeError);
    expect(made).toThrow(name);
  });
});
