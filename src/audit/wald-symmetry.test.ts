import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import { isReached, misprintsOf, printedTo, reading, truthsOf } from "./printed-fixture.ts";
import { lookupIn, rounded } from "./quantity-fixture.ts";
import type { Quantity } from "./quantity.ts";
import { isFit } from "./verdict.ts";

const check = { id: "middle", kind: "wald-symmetry", estimate: "ratio", interval: "ratio" } as const;

const apart = { id: "middle", kind: "wald-symmetry", estimate: "ratio", low: "low", high: "high" } as const;

/** Whether the middle of some two numbers that round to the ends rounds to the estimate. */
function meets([ratio, low, high]: readonly Quantity[], scale: "log" | "linear"): boolean {
  if (!ratio || !low || !high) return false;
  const middles = truthsOf(low).flatMap((a) =>
    truthsOf(high).map((b) => (scale === "log" ? Math.sqrt(Math.max(0, a) * Math.max(0, b)) : (a + b) / 2)),
  );
  return isReached(ratio, middles);
}

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

  it("passes every Wald interval as printed, and finds a digit changed in any of the three wherever no roundings meet", () => {
    const middle = fc.double({ min: -1, max: 2, noNaN: true });
    const error = fc.double({ min: 0.02, max: 0.6, noNaN: true });
    const scales = fc.constantFrom("log" as const, "linear" as const);
    fc.assert(
      fc.property(middle, error, scales, fc.integer({ min: 1, max: 4 }), (centre, se, scale, decimals) => {
        const print = (id: string, steps: number) => {
          const at = centre + steps * 1.959964 * se;
          return printedTo(decimals, id, scale === "log" ? Math.exp(at) : at + 3);
        };
        const rows = [print("ratio", 0), print("low", -1), print("high", 1)];
        const fitsTogether = (printed: readonly Quantity[]) =>
          isFit(evaluate({ ...apart, scale }, lookupIn(...printed), "read").verdict);
        expect(fitsTogether(rows)).toBe(true);
        for (const [at, row] of rows.entries()) {
          for (const value of misprintsOf(row)) {
            const changed = rows.with(at, reading(row, value));
            expect(fitsTogether(changed)).toBe(meets(changed, scale));
          }
        }
      }),
    );
  });
});
