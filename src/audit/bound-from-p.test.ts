import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import { isReached, misprintsOf, printedTo, reading, truthsOf } from "./printed-fixture.ts";
import type { Quantity } from "./quantity.ts";
import { lookupIn, range, rounded } from "./quantity-fixture.ts";
import { isFit } from "./verdict.ts";

const bare = { id: "bound", kind: "bound-from-p", estimate: "preprint", p: "p" } as const;
const check = { ...bare, interval: "published" } as const;
const below = rounded("p", 0.05, 0.01, { relation: "<" });
const preprint = rounded("preprint", 1.436, 0.001);
const published = (low: number, high: number, value = 1.445): Quantity =>
  rounded("published", value, 0.001, { interval: { low, high } });

describe("bound-from-p", () => {
  it("1.436 with p < 0.05 lies between 1 and 2.062, and nothing is printed to hold it against", () => {
    const found = evaluate(bare, lookupIn(preprint, below), "read");
    expect(found).toMatchObject({ verdict: "not-testable", reason: "no-interval", against: null });
    expect(found.computedRange?.low).toBeCloseTo(1, 9);
    expect(found.computedRange?.high).toBeCloseTo(1.436 ** 2, 9);
  });

  it("the interval of another version must be on the same side of 1", () => {
    const verdict = (...ends: [number, number]) =>
      evaluate(check, lookupIn(preprint, below, published(...ends)), "read").verdict;
    expect(verdict(1.036, 2.014)).toBe("consistent");
    expect(verdict(1.036, 2.414)).toBe("consistent");
    expect(verdict(0.936, 2.014)).toBe("not-consistent");
  });

  it("the interval of the estimate itself must lie within the bound, at both ends", () => {
    const verdict = (low: number, high: number) =>
      evaluate(check, lookupIn(preprint, below, range("published", low, high, 0.001)), "read").verdict;
    expect(verdict(1.036, 2.014)).toBe("consistent");
    expect(verdict(1.036, 2.414)).toBe("not-consistent");
    expect(verdict(0.936, 2.014)).toBe("not-consistent");
  });

  it("of a ratio below 1 it is the high end that is near 1", () => {
    const equity = rounded("preprint", 0.753, 0.001);
    const verdict = (low: number, high: number) =>
      evaluate(check, lookupIn(equity, below, published(low, high, 0.75)), "read").verdict;
    expect(verdict(0.5, 0.99)).toBe("consistent");
    expect(verdict(0.5, 1.1)).toBe("not-consistent");
  });

  // Altman and Bland, BMJ 2011;343:d2090. In R 4.2.2 exp(log(.3) + c(-1, 1) * abs(log(.3)) * qnorm(.975) /
  // abs(qnorm(.017))) is 0.0986, 0.9131, and 17 + c(-1, 1) * 17 * qnorm(.975) / abs(qnorm(.016)) is 1.4622, 32.5378.
  it.each([
    ["RR 0.30, P = 0.034: 0.10 to 0.90", 1, 0.3, 0.034, [0.1, 0.9], 0.1, [0.0986, 0.9131]],
    ["17 points, P = 0.032: 1.4 to 32.6", 0, 17, 0.032, [1.4, 32.6], 0.1, [1.4622, 32.5378]],
  ] as const)(
    "gives the interval of an exact p, as Altman and Bland: %s",
    (_, nullValue, value, p, ends, unit, r) => {
      const rows = lookupIn(
        rounded("preprint", value, nullValue === 1 ? 0.01 : 1),
        rounded("p", p, 0.001),
        range("published", ends[0], ends[1], unit),
      );
      const found = evaluate({ ...check, null: nullValue }, rows, "read");
      expect(["consistent", "consistent-with-rounding"]).toContain(found.verdict);
      expect(found.computedRange?.low).toBeCloseTo(r[0], 3);
      expect(found.computedRange?.high).toBeCloseTo(r[1], 3);
    },
  );

  it("p < 0.01 narrows the 95 % interval", () => {
    // R: exp(log(2) * (1 + c(-1, 1) * qnorm(.975) / qnorm(.995)))
    const rows = lookupIn(rounded("preprint", 2, 0.1), rounded("p", 0.01, 0.01, { relation: "<" }));
    const { computedRange } = evaluate(bare, rows, "read");
    expect(computedRange?.low).toBeCloseTo(1.18025, 4);
    expect(computedRange?.high).toBeCloseTo(3.38911, 4);
  });

  it("a p above something bounds nothing", () => {
    const rows = lookupIn(preprint, { ...below, relation: ">" }, published(1.036, 2.014));
    expect(evaluate(check, rows, "read")).toMatchObject({ verdict: "not-testable", reason: "bound" });
    expect(evaluate(bare, rows, "read")).toMatchObject({ verdict: "not-testable", reason: "bound" });
  });

  it("holds every significant Wald interval, and finds a digit changed in either end that leads out of the bound", () => {
    const inputs = fc.tuple(
      fc.double({ min: 0.1, max: 2, noNaN: true }),
      fc.double({ min: 2, max: 9, noNaN: true }),
    );
    fc.assert(
      fc.property(inputs, fc.boolean(), ([size, z], isBelow) => {
        const estimate = isBelow ? -size : size;
        const row = printedTo(3, "preprint", Math.exp(estimate));
        const ends = [-1, 1].map((sign) =>
          printedTo(3, sign < 0 ? "low" : "high", Math.exp(estimate + (sign * 1.959964 * size) / z)),
        );
        const fitsTogether = (printed: readonly Quantity[]) =>
          isFit(
            evaluate({ ...bare, low: "low", high: "high" }, lookupIn(row, below, ...printed), "read").verdict,
          );
        expect(fitsTogether(ends)).toBe(true);
        // With p = 0.05 the interval reaches from 1 to the square of the ratio; with less, no farther.
        const bound = [1, ...truthsOf(row).map((ratio) => ratio ** 2)];
        for (const [at, end] of ends.entries()) {
          for (const value of misprintsOf(end)) {
            const changed = ends.with(at, reading(end, value));
            expect(fitsTogether(changed)).toBe(changed.every((each) => isReached(each, bound)));
          }
        }
      }),
    );
  });
});
