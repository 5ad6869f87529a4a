import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import type { Quantity } from "./quantity.ts";
import { count, lookupIn, range, rounded } from "./quantity-fixture.ts";

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

  it("passes periods in a row, and finds a start moved back to or before the end of the one before", () => {
    const lengths = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(lengths, fc.nat(100), fc.nat(30), (spans, which, back) => {
        let year = 1950;
        const rows = spans.map(([length, gap], at) => {
          const from = year + gap + 1;
          year = from + length;
          return range(`p${at}`, from, year);
        });
        expect(judged(rows).verdict).toBe("consistent");
        const at = 1 + (which % (rows.length - 1));
        const moved = rows.map((row, i) =>
          i === at ? { ...row, low: (rows[at - 1]?.high ?? 0) - back } : row,
        );
        expect(judged(moved).verdict).toBe("not-consistent");
      }),
    );
  });
});
