import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalQuantile } from "./normal-quantile.ts";

// R 4.2.2: sprintf("%.17g", qnorm(p))
const fromR: readonly (readonly [number, number])[] = [
  [1e-300, -37.047096299361201],
  [1e-20, -9.2623400897984052],
  [1e-10, -6.3613409024040557],
  [0.001, -3.0902323061678132],
  [0.025, -1.9599639845400538],
  [0.075, -1.4395314709384557],
  [0.25, -0.67448975019608171],
  [0.5, 0],
  [0.9, 1.2815515655446008],
  [0.925, 1.4395314709384559],
  [0.95, 1.6448536269514715],
  [0.975, 1.9599639845400536],
  [0.995, 2.5758293035488999],
];

describe("normalQuantile", () => {
  it.each(fromR)("of %d agrees with R's qnorm to 14 significant digits", (p, z) => {
    expect(Math.abs(normalQuantile(p) - z)).toBeLessThanOrEqual(1e-14 * Math.abs(z));
  });

  it("is antisymmetric about the median", () => {
    // Multiples of 1/1024 make 1 - p exact.
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1023 }), (k) => {
        expect(normalQuantile(k / 1024) + normalQuantile(1 - k / 1024)).toBe(0);
      }),
    );
  });

  it("rises with p", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_998 }), (k) => {
        expect(normalQuantile((k + 1) / 100_000)).toBeGreaterThan(normalQuantile(k / 100_000));
      }),
    );
  });

  it.each([NaN, -0.1, 0, 1, 1.5, Infinity])("throws for p = %d, with the value", (p) => {
    expect(() => normalQuantile(p)).toThrow(RangeError);
    expect(() => normalQuantile(p)).toThrow(`p is ${p}`);
  });
});
