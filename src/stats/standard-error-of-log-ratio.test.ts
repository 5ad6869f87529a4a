import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standardErrorOfLogRatio } from "./standard-error-of-log-ratio.ts";

// R 4.2.2, options(digits = 17): (log(high) - log(low)) / (2 * qnorm(1 - (1 - level) / 2))
const fromR: readonly (readonly [number, number, number, number])[] = [
  [1.74, 3.007, 0.95, 0.13955812328570236],
  [1.036, 2.014, 0.95, 0.16958363921546188],
  [1.375, 1.775, 0.95, 0.0651406591710324],
];

describe("standardErrorOfLogRatio", () => {
  it.each(fromR)("of %d to %d at level %d agrees with R", (low, high, level, error) => {
    expect(standardErrorOfLogRatio(low, high, level)).toBeCloseTo(error, 14);
  });

  it("has a level of 95 % unless told", () => {
    expect(standardErrorOfLogRatio(1.74, 3.007)).toBe(standardErrorOfLogRatio(1.74, 3.007, 0.95));
  });

  it("is the same for the interval turned upside down", () => {
    const ends = fc.tuple(fc.double({ min: 0.01, max: 10 }), fc.double({ min: 1.01, max: 10 }));
    fc.assert(
      fc.property(fc.noShrink(ends), ([low, width]) => {
        fc.pre(Number.isFinite(low) && Number.isFinite(width));
        const high = low * width;
        expect(standardErrorOfLogRatio(1 / high, 1 / low)).toBeCloseTo(
          standardErrorOfLogRatio(low, high),
          12,
        );
      }),
    );
  });

  it.each([
    [0, 2],
    [-1, 2],
    [2, 2],
    [3, 2],
    [NaN, 2],
    [1, Infinity],
  ])("throws for the ends %d and %d, with the value and what to do", (low, high) => {
    expect(() => standardErrorOfLogRatio(low, high)).toThrow(RangeError);
    expect(() => standardErrorOfLogRatio(low, high)).toThrow(new RegExp(`${low} to ${high}.*pass the ends`));
  });

  it.each([0, 1, 95, NaN])("throws for a level of %d, with the value", (level) => {
    expect(() => standardErrorOfLogRatio(1, 2, level)).toThrow(`level is ${level}`);
  });
});
