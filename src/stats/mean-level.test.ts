import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanLevel } from "./mean-level.ts";

const level = fc.nat({ max: 10_000 });
const fiveCounts = fc.tuple(level, level, level, level, level).filter((counts) => counts.some((c) => c > 0));

describe("meanLevel", () => {
  it("is the weighted mean on a scale of 5 to 1 unless told", () => {
    // R 4.2.2: sprintf("%.17g", weighted.mean(5:1, c(40, 43, 60, 30, 17)))
    const { mean, ...scale } = meanLevel([40, 43, 60, 30, 17]);
    expect(mean).toBeCloseTo(3.3105263157894735, 14);
    expect(scale).toEqual({ low: 1, high: 5, n: 190 });
  });

  it("takes another scale", () => {
    // R 4.2.2: sprintf("%.17g", weighted.mean(c(100, 75, 50, 25, 0), c(40, 43, 60, 30, 17)))
    const { mean, ...scale } = meanLevel([40, 43, 60, 30, 17], [100, 75, 50, 25, 0]);
    expect(mean).toBeCloseTo(57.763157894736842, 13);
    expect(scale).toEqual({ low: 0, high: 100, n: 190 });
  });

  it("gives the ends of the scale when the smallest number is the best level", () => {
    expect(meanLevel([1, 0, 0, 0, 0], [1, 2, 3, 4, 5])).toEqual({ mean: 1, low: 1, high: 5, n: 1 });
  });

  it("stays on the scale, and mirrors about its middle under reversal", () => {
    fc.assert(
      fc.property(fiveCounts, ([a, b, c, d, e]) => {
        const { mean, low, high } = meanLevel([a, b, c, d, e]);
        expect(mean).toBeGreaterThanOrEqual(low);
        expect(mean).toBeLessThanOrEqual(high);
        expect(mean + meanLevel([e, d, c, b, a]).mean).toBeCloseTo(low + high, 12);
      }),
    );
  });

  it("throws for bad counts, naming the position", () => {
    expect(() => meanLevel([40, -43, 60, 30, 17])).toThrow(RangeError);
    expect(() => meanLevel([40, -43, 60, 30, 17])).toThrow("position 2 of 5 is -43");
  });

  it("throws for a bad scale, naming the position", () => {
    expect(() => meanLevel([40, 43, 60, 30, 17], [5, 4, 3, 2, NaN])).toThrow(RangeError);
    expect(() => meanLevel([40, 43, 60, 30, 17], [5, 4, 3, 2, NaN])).toThrow("position 5 of 5 is NaN");
  });

  it("throws when nobody answered", () => {
    expect(() => meanLevel([0, 0, 0, 0, 0])).toThrow(RangeError);
  });
});
