import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { incompleteBeta } from "./incomplete-beta.ts";

// R 4.2.2: format(pbeta(x, a, b), digits = 16)
const fromR: readonly (readonly [number, number, number, number])[] = [
  [0.5, 14, 0.5, 1.250502174760654e-5],
  [0.9, 14, 0.5, 0.08867000648783793],
  [0.1, 2, 3, 0.05230000000000003],
  [0.999, 50, 0.5, 0.7523690199653768],
  [0.3, 0.5, 0.5, 0.3690101195655452],
  [0.85, 500, 0.5, 3.317617722239171e-37],
  [0.5, 1000, 1000, 0.5],
  [1e-6, 0.5, 10, 0.003523930468241316],
  [0.47, 800, 900, 0.4810041579069974],
];

describe("incompleteBeta", () => {
  it.each(fromR)("at x = %d, a = %d, b = %d agrees with R's pbeta to 10 significant digits", (x, a, b, p) => {
    expect(Math.abs(incompleteBeta(x, a, b) - p)).toBeLessThanOrEqual(1e-10 * p);
  });

  it("of the other side makes 1 together with it", () => {
    const parameter = fc.double({ min: 0.1, max: 300, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 63 }), parameter, parameter, (k, a, b) => {
        expect(incompleteBeta(k / 64, a, b) + incompleteBeta(1 - k / 64, b, a)).toBeCloseTo(1, 10);
      }),
    );
  });

  it("is 0 at 0 and 1 at 1", () => {
    expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
  });

  it.each([
    [NaN, 1, 1],
    [-0.1, 1, 1],
    [1.1, 1, 1],
    [0.5, 0, 1],
    [0.5, 1, Infinity],
  ])("throws for x = %d, a = %d, b = %d", (x, a, b) => {
    expect(() => incompleteBeta(x, a, b)).toThrow(RangeError);
  });
});
