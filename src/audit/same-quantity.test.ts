import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import type { Quantity } from "./quantity.ts";
import { count, lookupIn, range, rounded } from "./quantity-fixture.ts";
import { misprintInOne } from "./misprint-fixture.ts";
import {
  asPrinted,
  asRow,
  type Print,
  verdictByTrial,
  withOneMisprint,
  worstOf,
} from "./rounding-fixture.ts";
import { isFit } from "./verdict.ts";

function judged(...quantities: Quantity[]) {
  const rows = quantities.map(({ id }) => id);
  return evaluate({ id: "same", kind: "same-quantity", rows }, lookupIn(...quantities), "read");
}

/** By trial of every number that the finer one can stand for; one tie alone cannot round both ways. */
function ofPair(a: Print, b: Print) {
  const [coarser, finer] = a.step >= b.step ? [a, b] : [b, a];
  return verdictByTrial(coarser, [finer], (value = 0) => [value, 1], false);
}

describe("same-quantity", () => {
  it("949,921 was cut, not rounded, to 949,000", () => {
    const found = judged(count("exact", 949_921), rounded("cut", 949_000, 1000));
    expect(found).toMatchObject({ verdict: "off-by-less-than-one", against: { id: "cut" } });
    expect(found.terms).toMatchObject({ op: "same", operands: [{ id: "exact" }] });
  });

  it("60.30 is 60 to the unit, and is not 51", () => {
    expect(judged(rounded("fine", 60.3, 0.01), rounded("coarse", 60, 1)).verdict).toBe("consistent");
    expect(judged(rounded("fine", 60.3, 0.01), rounded("coarse", 51, 1)).verdict).toBe("not-consistent");
  });

  it("allows for the rounding of the finer number", () => {
    const found = judged(rounded("fine", 60.6, 0.4), rounded("coarse", 60, 1));
    expect(found.verdict).toBe("consistent-with-rounding");
  });

  it("60.3 and 60.4 are two numbers", () => {
    expect(judged(rounded("a", 60.3, 0.1), rounded("b", 60.4, 0.1)).verdict).toBe("not-consistent");
    expect(judged(rounded("a", 60.3, 0.1), rounded("b", 60.3, 0.1)).verdict).toBe("consistent");
  });

  it("names the worst of several pairs", () => {
    const found = judged(rounded("a", 60.3, 0.01), rounded("b", 60, 1), rounded("c", 51, 1));
    expect(found).toMatchObject({ verdict: "not-consistent", against: { id: "c" } });
    expect(found.terms).toMatchObject({ operands: [{ id: "a" }] });
    expect(found.comparisons).toHaveLength(3);
  });

  it("sets a number against a bound, whichever comes first", () => {
    const over75 = rounded("bound", 75, 1, { relation: ">" });
    expect(judged(rounded("share", 75.3, 0.1), over75).verdict).toBe("consistent");
    expect(judged(over75, rounded("share", 75.3, 0.1)).verdict).toBe("consistent");
    expect(judged(over75, { ...over75, id: "again" })).toMatchObject({ reason: "bound" });
  });

  it("wants both ends of two ranges to agree", () => {
    expect(judged(range("a", 95, 190), range("b", 95, 190)).verdict).toBe("consistent");
    expect(judged(range("a", 95, 190), range("b", 95, 180)).verdict).toBe("not-consistent");
  });

  it("needs two rows", () => {
    expect(() => judged(count("alone", 1))).toThrow('Check "same" has one row');
  });

  it("accepts one number as rounded to several digits, and finds a changed digit wherever no number rounds to both", () => {
    const steps = fc.array(fc.constantFrom(1, 4, 10, 100), { minLength: 2, maxLength: 4 });
    const rows = (prints: readonly Print[]) => prints.map((print, at) => asRow(`r${at}`, print, 1));
    fc.assert(
      fc.property(fc.nat(99_999), steps, misprintInOne, (truth, drawn, change) => {
        const prints = drawn.map((step) => asPrinted({ truth, step }));
        expect(isFit(judged(...rows(prints)).verdict)).toBe(true);
        const changed = withOneMisprint(prints, change);
        const expected = changed.flatMap((a, at) => changed.slice(at + 1).map((b) => ofPair(a, b)));
        expect(judged(...rows(changed)).verdict).toBe(worstOf(expected));
      }),
    );
  });
});
