import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import { inUnits, misprint, withMisprint } from "./misprint-fixture.ts";
import { count, lookupIn, rounded } from "./quantity-fixture.ts";
import type { RatioOf } from "./ratio-of.ts";

const check: RatioOf = { id: "ratio", kind: "ratio-of", part: "part", whole: "whole", ratio: "ratio" };

describe("ratio-of", () => {
  it("39.02 million over 496,000 visits is 78.67 a visit, both rounded", () => {
    const amounts = [rounded("part", 39_020_000, 10_000), rounded("whole", 496_000, 1000)];
    const verdict = (ratio: number, unit: number) =>
      evaluate(check, lookupIn(...amounts, rounded("ratio", ratio, unit)), "read").verdict;
    expect(verdict(78.67, 0.01)).toBe("consistent");
    expect(verdict(78.7, 0.1)).toBe("consistent");
    expect(verdict(78.72, 0.01)).toBe("consistent-with-rounding");
    expect(verdict(78.8, 0.01)).toBe("not-consistent");
  });

  it("takes a percentage that may pass 100, and a bound", () => {
    const rows = lookupIn(count("part", 300), count("whole", 200), rounded("ratio", 150, 1));
    expect(evaluate({ ...check, percent: true }, rows, "read")).toMatchObject({ verdict: "consistent" });
    const twice = rounded("ratio", 2, 1, { relation: "<" });
    const bound = lookupIn(count("part", 300), count("whole", 200), twice);
    expect(evaluate(check, bound, "read").verdict).toBe("consistent");
  });

  it("cannot divide by nothing", () => {
    const rows = lookupIn(count("part", 3), count("whole", 0), rounded("ratio", 1, 1));
    expect(evaluate(check, rows, "read").reason).toBe("zero-denominator");
  });

  it("accepts every rounded ratio, and of those with one digit changed only what rounding hides", () => {
    const people = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(people, people, misprint, (part, whole, change) => {
        const verdict = (units: number) =>
          evaluate(
            check,
            lookupIn(count("part", part), count("whole", whole), rounded("ratio", inUnits(units, 2), 0.01)),
            "read",
          ).verdict;
        const units = Math.round((100 * part) / whole);
        const changed = withMisprint(units, change);
        expect(verdict(units)).toBe("consistent");
        const isTie = 2 * Math.abs(changed * whole - 100 * part) <= whole;
        expect(verdict(changed) === "consistent").toBe(isTie);
      }),
    );
  });
});
