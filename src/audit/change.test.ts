import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Change } from "./change.ts";
import { evaluate } from "./evaluate.ts";
import { inUnits, misprint, withMisprint } from "./misprint-fixture.ts";
import type { Quantity } from "./quantity.ts";
import { count, lookupIn, rounded } from "./quantity-fixture.ts";

const check: Change = { id: "change", kind: "change", from: "from", to: "to", by: "by", as: "difference" };

function judged(from: number, to: number, by: Quantity, changes: Partial<Change> = {}) {
  return evaluate({ ...check, ...changes }, lookupIn(count("from", from), count("to", to), by), "read");
}

describe("change", () => {
  it("13 diseases became 24: 11 more", () => {
    expect(judged(13, 24, count("by", 11)).verdict).toBe("consistent");
    expect(judged(13, 24, count("by", 12)).verdict).toBe("not-consistent");
  });

  it("13 diseases became 24, almost double; 13 that became 17 or 36 are not", () => {
    const double = rounded("by", 2, 1, { relation: "≈" });
    const almost = rounded("by", 2, 1, { relation: "<" });
    expect(judged(13, 24, double, { as: "factor" })).toMatchObject({
      verdict: "consistent",
      against: { relation: "≈" },
    });
    expect(judged(13, 24, almost, { as: "factor" }).verdict).toBe("consistent");
    expect(judged(13, 27, almost, { as: "factor" }).verdict).toBe("not-consistent");
    expect(judged(13, 17, double, { as: "factor" }).verdict).toBe("off-by-less-than-one");
    expect(judged(13, 40, double, { as: "factor" }).verdict).toBe("not-consistent");
  });

  it("about 30 % is 25 to 35 %, about 32 % is 31.5 to 32.5 %", () => {
    const about = (value: number) => rounded("by", value, 1, { relation: "≈" });
    expect(judged(100, 127, about(30), { as: "percent" }).verdict).toBe("consistent");
    expect(judged(100, 141, about(30), { as: "percent" }).verdict).toBe("not-consistent");
    expect(judged(100, 127, about(32), { as: "percent" }).verdict).toBe("not-consistent");
  });

  it("falls by a share of what it was", () => {
    const fifth = rounded("by", 20, 1);
    expect(judged(50, 40, fifth, { as: "percent", direction: "falling" }).verdict).toBe("consistent");
    expect(judged(50, 40, fifth, { as: "percent" }).verdict).toBe("not-consistent");
    expect(judged(60, 20, count("by", 3), { as: "factor", direction: "falling" }).verdict).toBe("consistent");
    expect(judged(60, 20, count("by", 40), { direction: "falling" }).verdict).toBe("consistent");
  });

  it("counts the rounding of what it was once", () => {
    const rows = lookupIn(rounded("from", 100, 10), rounded("to", 110, 10), rounded("by", 10, 1));
    const found = evaluate({ ...check, as: "percent" }, rows, "read");
    expect(found.computedLow).toBeCloseTo((100 * 105) / 105 - 100);
    expect(found.computedHigh).toBeCloseTo((100 * 115) / 95 - 100);
  });

  it("cannot start from nothing, nor from about something", () => {
    expect(judged(0, 3, rounded("by", 10, 1), { as: "percent" }).reason).toBe("zero-denominator");
    const rows = lookupIn(count("from", 3, { relation: "≈" }), count("to", 4), count("by", 1));
    expect(evaluate(check, rows, "read").reason).toBe("approximate");
  });

  it("accepts every true difference and finds each changed digit of any of the three", () => {
    const number = fc.integer({ min: 0, max: 999_999 });
    fc.assert(
      fc.property(number, number, fc.nat(2), misprint, (a, b, which, change) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const printed = [from, to, to - from].map((each, at) =>
          at === which ? withMisprint(each, change) : each,
        );
        expect(judged(from, to, count("by", to - from)).verdict).toBe("consistent");
        const [start = 0, end = 0, by = 0] = printed;
        expect(judged(start, end, count("by", by)).verdict).toBe("not-consistent");
      }),
    );
  });

  it("accepts every rounded percentage and finds each changed digit that is no tie", () => {
    const number = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(number, number, misprint, (a, b, change) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const units = Math.round((1000 * (to - from)) / from);
        const verdict = (tenths: number) =>
          judged(from, to, rounded("by", inUnits(tenths, 1), 0.1), { as: "percent" }).verdict;
        expect(verdict(units)).toBe("consistent");
        const changed = withMisprint(units, change);
        const isTie = 2 * Math.abs(changed * from - 1000 * (to - from)) <= from;
        expect(verdict(changed) === "consistent").toBe(isTie);
      }),
    );
  });
});
