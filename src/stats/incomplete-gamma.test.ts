import { describe, expect, it } from "vitest";
import { upperIncompleteGamma } from "./incomplete-gamma.ts";

// R 4.2.2: format(pgamma(x, a, lower.tail = FALSE), digits = 16)
const fromR: readonly (readonly [number, number, number])[] = [
  [0.5, 0.1, 0.6547208460185769],
  [0.5, 1.92, 0.05004352124870522],
  [0.5, 50, 1.523970604832105e-23],
  [14, 11.1, 0.7719487040329358],
  [1, 3, 0.04978706836786394],
  [100, 80, 0.9828916869648668],
  [100, 130, 0.002750408367306526],
  [1000, 1000, 0.4957947558197845],
  [2.5, 1e-3, 0.9999999904914654],
  [30, 120, 2.254462196406368e-23],
];

describe("upperIncompleteGamma", () => {
  it.each(fromR)("at a = %d, x = %d agrees with R's pgamma to 10 significant digits", (a, x, p) => {
    expect(Math.abs(upperIncompleteGamma(a, x) - p)).toBeLessThanOrEqual(1e-10 * p);
  });

  it("is 1 at 0", () => {
    expect(upperIncompleteGamma(2, 0)).toBe(1);
  });

  it.each([
    [0, 1],
    [NaN, 1],
    [1, -1],
    [1, Infinity],
  ])("throws for a = %d, x = %d", (a, x) => {
    expect(() => upperIncompleteGamma(a, x)).toThrow(RangeError);
  });
});
