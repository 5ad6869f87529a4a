import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import type { Quantity } from "./quantity.ts";
import { count, lookupIn, range, rounded } from "./quantity-fixture.ts";
import { misprintInOne } from "./misprint-fixture.ts";
import { type Print, withOneMisprint } from "./rounding-fixture.ts";

const open = (id: string, from: number): Quantity =>
  rounded(id, 0, 1, { printed: null, read: null, low: from, high: null });

function judged(rows: readonly Quantity[], touching = false) {
  const periods = rows.map(({ id }) => id);
  const check = { id: "stages", kind: "periods-in-order", periods, touching } as const;
  return evaluate(check, lookupIn(...rows), "read");
}

const stages = [range("a", 2007, 2009), range("b", 2010, 2013), open("c", 2013)];

describe("periods-in-order", () => {
  it("2007–2009, 2010–2013 and from 2013 follow, if two may share a year", () => {
    expect(judged(stages, true).verdict).toBe("consistent");
    expect(judged(stages)).toMatchObject({
      verdict: "not-consistent",
      against: { id: "c", value: 2013, relation: "=" },
      computed: 2014,
    });
  });

  it("finds 2007–2009 and 2008–2013 to overlap", () => {
    const rows = [range("a", 2007, 2009), range("b", 2008, 2013)];
    expect(judged(rows, true).verdict).toBe("not-consistent");
    expect(judged(rows).verdict).toBe("not-consistent");
  });

  it("single years stand for themselves", () => {
    expect(judged([count("a", 1998), count("b", 1999)]).verdict).toBe("consistent");
    expect(judged([count("a", 1999), count("b", 1999)]).verdict).toBe("not-consistent");
    expect(judged([count("a", 1999), count("b", 1999)], true).verdict).toBe("consistent");
  });

  it("finds a period that ends before it begins", () => {
    expect(judged([range("a", 2009, 2007), range("b", 2010, 2013)]).verdict).toBe("not-consistent");
  });

  it("cannot test what follows a period without an end, or about a year", () => {
    expect(judged([open("a", 2007), count("b", 2010)])).toMatchObject({ reason: "missing" });
    expect(judged([count("a", 2007), count("b", 2010, { relation: "≈" })])).toMatchObject({
      reason: "approximate",
    });
  });

  it("needs two", () => {
    expect(() => judged([count("a", 1998)])).toThrow("one period");
  });

  it("passes periods in a row, and finds a digit changed in any year wherever it breaks the order", () => {
    const lengths = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(lengths, fc.boolean(), misprintInOne, (spans, touching, change) => {
        const verdict = (years: readonly Print[]) => {
          const year = (at: number) => years[at]?.units ?? 0;
          return judged(
            spans.map((_, at) => range(`p${at}`, year(2 * at), year(2 * at + 1))),
            touching,
          ).verdict;
        };
        let last = 1950;
        const years = spans.flatMap(([length, gap]) => {
          const from = last + gap + (touching ? 0 : 1);
          last = from + length;
          return [from, last].map((units) => ({ units, step: 1 }));
        });
        expect(verdict(years)).toBe("consistent");
        const changed = withOneMisprint(years, change);
        // A period may begin and end in one year; between two, a year must pass unless they may touch.
        const isInOrder = changed.every(({ units }, at) => {
          const before = changed[at - 1]?.units ?? 0;
          return at % 2 === 0 && !touching ? units > before : units >= before;
        });
        expect(verdict(changed)).toBe(isInOrder ? "consistent" : "not-consistent");
      }),
    );
  });
});
