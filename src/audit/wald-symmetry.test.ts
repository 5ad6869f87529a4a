import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import { misprintsOf, printedTo, reading } from "./printed-fixture.ts";
import { lookupIn, rounded } from "./quantity-fixture.ts";

const check = { id: "middle", kind: "wald-symmetry", estimate: "ratio", interval: "ratio" } as const;

const published: readonly (readonly [number, number, number])[] = [
  [1.562, 1.375, 1.775],
  [1.512, 1.347, 1.699],
  [2.288, 1.74, 3.007],
  [1.445, 1.036, 2.014],
];
const fits = ["consistent", "consistent-with-rounding"];

describe("wald-symmetry", () => {
  it.each(published)("%d is the middle of %d and %d on the log scale", (value, low, high) => {
    const row = rounded("ratio", value, 0.001, { interval: { low, high } });
    expect(fits).toContain(evaluate(check, lookupIn(row), "read").verdict);
  });

  it("shows the middle that it computed", () => {
    const row = rounded("ratio", 1.652, 0.001, { interval: { low: 1.375, high: 1.775 } });
    const found = evaluate(check, lookupIn(row), "read");
    expect(found.verdict).toBe("not-consistent");
    expect(found.computed).toBeCloseTo(1.5622, 4);
  });

  it("takes the middle itself on the linear scale", () => {
    const row = rounded("ratio", 17, 1, { interval: { low: 1.4, high: 32.6 } });
    expect(evaluate({ ...check, scale: "linear" }, lookupIn(row), "read")).toMatchObject({
      verdict: "consistent",
      computed: 17,
    });
  });

  it("lets rounding take a low end to 0, and has no middle below it", () => {
    const withLow = (low: number) => lookupIn(rounded("ratio", 0.4, 0.1, { interval: { low, high: 3.4 } }));
    expect(evaluate(check, withLow(0), "read").verdict).toBe("consistent-with-rounding");
    expect(evaluate(check, withLow(-1), "read")).toMatchObject({ reason: "outside-domain" });
  });

  it("passes every Wald interval as printed, and finds each digit of the estimate that leads out of its reach", () => {
    const log = fc.double({ min: -2, max: 2, noNaN: true });
    const error = fc.double({ min: 0.02, max: 0.6, noNaN: true });
    fc.assert(
      fc.property(log, error, fc.integer({ min: 1, max: 4 }), (estimate, se, decimals) => {
        const end = (sign: number) => Number(Math.exp(estimate + sign * 1.959964 * se).toFixed(decimals));
        const row = printedTo(decimals, "ratio", Math.exp(estimate), {
          interval: { low: end(-1), high: end(1) },
        });
        const found = evaluate(check, lookupIn(row), "read");
        expect(fits).toContain(found.verdict);
        const [low, high] = [found.computedLow ?? NaN, found.computedHigh ?? NaN];
        const seen = misprintsOf(row).filter(
          (value) => value < low - row.precision || value > high + row.precision,
        );
        for (const value of seen) {
          expect(evaluate(check, lookupIn(reading(row, value)), "read").verdict).toBe("not-consistent");
        }
      }),
    );
  });
});
