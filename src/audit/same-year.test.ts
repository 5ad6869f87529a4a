import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import type { Relation } from "./quantity.ts";
import { count, lookupIn } from "./quantity-fixture.ts";
import { misprintInOne } from "./misprint-fixture.ts";
import { sumOf, withOneMisprint } from "./rounding-fixture.ts";

const check = {
  id: "now",
  kind: "same-year",
  from: "pilot",
  years: "seven",
  since: "list",
  yearsSince: "five",
} as const;
const verdict = (from: number, years: number, since: number, yearsSince: number, relation: Relation = "=") =>
  evaluate(
    check,
    lookupIn(
      count("pilot", from),
      count("seven", years),
      count("list", since),
      count("five", yearsSince, { relation }),
    ),
    "read",
  ).verdict;

describe("same-year", () => {
  it("7 years since 2007 and nearly 5 since 2009 can be said in one year", () => {
    expect(verdict(2007, 7, 2009, 5, "<")).toBe("consistent-with-rounding");
    expect(verdict(2007, 7, 2009, 5)).toBe("consistent");
    expect(verdict(2007, 9, 2009, 5, "<")).toBe("not-consistent");
  });

  it("passes spans that end together, and finds a digit changed in any of the four that parts them by two years or more", () => {
    const year = fc.integer({ min: 1900, max: 2000 });
    fc.assert(
      fc.property(year, fc.nat(60), fc.nat(60), misprintInOne, (from, years, later, change) => {
        const judged = (prints: readonly { readonly units: number }[]) => {
          const [start = 0, passed = 0, other = 0, since = 0] = prints.map(({ units }) => units);
          return verdict(start, passed, other, since);
        };
        fc.pre(later <= years);
        const prints = [from, years, from + later, years - later].map((units) => ({ units, step: 1 }));
        expect(judged(prints)).toBe("consistent");
        const changed = withOneMisprint(prints, change);
        const off = Math.abs(sumOf(changed.map(({ units }, at) => units - (prints[at]?.units ?? 0))));
        expect(judged(changed)).toBe(off === 1 ? "consistent-with-rounding" : "not-consistent");
      }),
      { numRuns: 500 },
    );
  });
});
