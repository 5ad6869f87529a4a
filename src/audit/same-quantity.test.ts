import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import type { Quantity } from "./quantity.ts";
import { count, lookupIn, range, rounded } from "./quantity-fixture.ts";

function judged(...quantities: Quantity[]) {
  const rows = quantities.map(({ id }) => id);
  return evaluate({ id: "same", kind: "same-quantity", rows }, lookupIn(...quantities), "read");
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
});
