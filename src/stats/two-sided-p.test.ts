import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalQuantile } from "./normal-quantile.ts";
import { twoSidedP } from "./two-sided-p.ts";

// R 4.2.2, options(digits = 17): 2 * pnorm(-abs(z))
const fromR: readonly (readonly [number, number])[] = [
  [0, 1],
  [0.5, 0.61707507745197387],
  [1, 0.31731050786291409],
  [1.959963984540054, 0.050000000000000024],
  [2.1707, 0.029953857204351182],
  [3, 0.0026997960632601892],
  [3.0001, 0.0026989098265214344],
  [5, 5.7330314375838782e-7],
  [6.846, 7.5943478555522243e-12],
  [10, 1.5239706048321054e-23],
  [37, 1.1451142445049154e-299],
];

describe("twoSidedP", () => {
  it.each(fromR)("of z = %d agrees with R's pnorm to 12 significant digits", (z, p) => {
    expect(Math.abs(twoSidedP(z) - p)).toBeLessThanOrEqual(1e-12 * p);
  });

  it("does not ask for the sign", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 30, noNaN: true }), (z) => {
        expect(twoSidedP(-z)).toBe(twoSidedP(z));
      }),
    );
  });

  it("gives back the tail of the normal quantile", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 499_999 }), (k) => {
        const tail = k / 1_000_000;
        expect(twoSidedP(normalQuantile(tail))).toBeCloseTo(2 * tail, 11);
      }),
    );
  });

  it("is never below zero, however far out", () => {
    expect(twoSidedP(1e6)).toBe(0);
  });

  it.each([NaN, Infinity, -Infinity])("throws for z = %d, with the value", (z) => {
    expect(() => twoSidedP(z)).toThrow(RangeError);
    expect(() => twoSidedP(z)).toThrow(`z is ${z}`);
  });
});
