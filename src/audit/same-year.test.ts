import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import type { Relation } from "./quantity.ts";
import { count, lookupIn } from "./quantity-fixture.ts";

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

  it("notices what is wrong by two years or more", () => {
    const year = fc.integer({ min: 1900, max: 2000 });
    fc.assert(
      fc.property(year, fc.nat(60), year, fc.integer({ min: 2, max: 90 }), (from, years, since, wrong) => {
        const yearsSince = from + years - since;
        expect(verdict(from, years, since, yearsSince)).toBe("consistent");
        expect(verdict(from, years, since, yearsSince + 1)).toBe("consistent-with-rounding");
        expect(verdict(from, years, since, yearsSince + wrong)).toBe("not-consistent");
      }),
    );
  });
});
