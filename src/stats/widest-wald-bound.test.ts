import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standardErrorOfLogRatio } from "./standard-error-of-log-ratio.ts";
import { twoSidedP } from "./two-sided-p.ts";
import { waldZ } from "./wald-z.ts";
import { widestWaldBound } from "./widest-wald-bound.ts";

// R 4.2.2: f <- function(or) exp(log(or) + c(-1, 1) * qnorm(.975) * abs(log(or)) / qnorm(.975))
const fromR: readonly (readonly [number, number, number])[] = [
  [2.341, 1, 5.480281],
  [1.361, 1, 1.852321],
  [0.753, 0.567009, 1],
];

describe("widestWaldBound", () => {
  it.each(fromR)("of a ratio of %d is %d to %d", (ratio, low, high) => {
    expect(widestWaldBound(ratio).low).toBeCloseTo(low, 9);
    expect(widestWaldBound(ratio).high).toBeCloseTo(high, 9);
  });

  it("is the interval whose p is exactly 0.05", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 20, noNaN: true }), (ratio) => {
        fc.pre(Math.abs(ratio - 1) > 1e-6);
        const { low, high } = widestWaldBound(ratio);
        expect(twoSidedP(waldZ(ratio, standardErrorOfLogRatio(low, high)))).toBeCloseTo(0.05, 6);
      }),
    );
  });

  it.each([0, -2, 1, NaN, Infinity])("throws for a ratio of %d, with the value", (ratio) => {
    expect(() => widestWaldBound(ratio)).toThrow(RangeError);
    expect(() => widestWaldBound(ratio)).toThrow(`the ratio is ${ratio}`);
  });
});
