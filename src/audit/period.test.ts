import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import type { Relation } from "./quantity.ts";
import { count, lookupIn, range } from "./quantity-fixture.ts";
import { misprintInOne } from "./misprint-fixture.ts";
import { sumOf, withOneMisprint } from "./rounding-fixture.ts";

const check = { id: "since", kind: "period", from: "start", until: "now", years: "years" } as const;
const rows = (from: number, until: number, years: number, relation: Relation = "=") =>
  lookupIn(count("start", from), count("now", until), count("years", years, { relation }));

describe("period", () => {
  it("2007 to 2014 are 7 years; 6 and 8 are within the months that are not known", () => {
    expect(evaluate(check, rows(2007, 2014, 7), "read")).toMatchObject({
      verdict: "consistent",
      computed: 7,
    });
    for (const years of [6, 8]) {
      expect(evaluate(check, rows(2007, 2014, years), "read").verdict).toBe("consistent-with-rounding");
    }
    expect(evaluate(check, rows(2007, 2014, 9), "read").verdict).toBe("not-consistent");
  });

  it("2007 to 2013, both counted, are 7 years and no other number", () => {
    const counted = { ...check, inclusive: true };
    expect(evaluate(counted, rows(2007, 2013, 7), "read").verdict).toBe("consistent");
    expect(evaluate(counted, rows(2007, 2013, 6), "read").verdict).toBe("not-consistent");
  });

  it("nearly 5 and more than 4 years are bounds to be satisfied", () => {
    expect(evaluate(check, rows(2009, 2013, 5, "<"), "read").verdict).toBe("consistent");
    expect(evaluate(check, rows(1998, 2002, 4, ">"), "read").verdict).toBe("consistent-with-rounding");
    expect(evaluate(check, rows(1998, 2001, 4, ">"), "read").verdict).toBe("not-consistent");
  });

  it("counts from anywhere in a range of years", () => {
    const found = evaluate(
      check,
      lookupIn(range("start", 1950, 1959), count("now", 1998), count("years", 45)),
      "read",
    );
    expect(found.verdict).toBe("consistent");
  });

  it("passes what is the difference, and finds a digit changed in any of the three that moves it by two years or more", () => {
    const year = fc.integer({ min: 1900, max: 2000 });
    fc.assert(
      fc.property(
        year,
        fc.integer({ min: 1, max: 99 }),
        fc.boolean(),
        misprintInOne,
        (from, length, inclusive, change) => {
          const verdict = (prints: readonly { readonly units: number }[]) => {
            const [start = 0, end = 0, years = 0] = prints.map(({ units }) => units);
            return evaluate({ ...check, inclusive }, rows(start, end, years), "read").verdict;
          };
          const until = from + length - (inclusive ? 1 : 0);
          const prints = [from, until, length].map((units) => ({ units, step: 1 }));
          expect(verdict(prints)).toBe("consistent");
          const changed = withOneMisprint(prints, change);
          const off = Math.abs(sumOf(changed.map(({ units }, at) => units - (prints[at]?.units ?? 0))));
          const isHidden = off === 1 && !inclusive;
          expect(verdict(changed)).toBe(isHidden ? "consistent-with-rounding" : "not-consistent");
        },
      ),
      { numRuns: 500 },
    );
  });
});
