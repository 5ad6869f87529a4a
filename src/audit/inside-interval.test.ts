import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import { lookupIn, missing, range, rounded } from "./quantity-fixture.ts";
import { misprintInOne } from "./misprint-fixture.ts";
import { asRow, type Print, withOneMisprint } from "./rounding-fixture.ts";
import type { Verdict } from "./verdict.ts";

const beside = { id: "in", kind: "inside-interval", estimate: "ratio", interval: "ratio" } as const;
const apart = { id: "in", kind: "inside-interval", estimate: "ratio", low: "low", high: "high" } as const;

const published = (value: number) =>
  rounded("ratio", value, 0.001, { interval: { low: 1.375, high: 1.775 } });

/** Low end, estimate, high end. */
function ofPrints(prints: readonly Print[]): Verdict {
  const ids = ["low", "ratio", "high"];
  return evaluate(apart, lookupIn(...prints.map((print, at) => asRow(ids[at] ?? "", print, 4))), "read")
    .verdict;
}

/** Three numbers can be in order where each can be after all that come before: where none lies a unit behind. */
function byTrial(prints: readonly Print[]): Verdict {
  const [low = 0, middle = 0, high = 0] = prints.map(({ units }) => units);
  const behind = Math.max(low - middle, middle - high, low - high);
  if (behind <= 0) return "consistent";
  return behind === 1 ? "consistent-with-rounding" : "not-consistent";
}

describe("inside-interval", () => {
  it("1.562 lies in 1.375–1.775, 1.262 and 1.962 do not", () => {
    expect(evaluate(beside, lookupIn(published(1.562)), "read")).toMatchObject({
      verdict: "consistent",
      computedRange: { low: 1.375, high: 1.775 },
    });
    for (const value of [1.262, 1.962]) {
      expect(evaluate(beside, lookupIn(published(value)), "read").verdict).toBe("not-consistent");
    }
  });

  it("reads the interval from a range of its own, or from two rows", () => {
    const interval = { ...beside, interval: "interval" };
    const rows = lookupIn(rounded("ratio", 1.5, 0.1), range("interval", 1.6, 1.9, 0.1));
    expect(evaluate(interval, rows, "read").verdict).toBe("consistent-with-rounding");
    const ends = [rounded("low", 1.6, 0.01), rounded("high", 1.9, 0.01)];
    expect(evaluate(apart, lookupIn(rounded("ratio", 1.5, 0.01), ...ends), "read").verdict).toBe(
      "not-consistent",
    );
  });

  it("finds ends in the wrong order", () => {
    const ends = [rounded("low", 1.9, 0.01), rounded("high", 1.2, 0.01)];
    expect(evaluate(apart, lookupIn(rounded("ratio", 1.5, 0.01), ...ends), "read").verdict).toBe(
      "not-consistent",
    );
  });

  it("finds ends a digit apart in the wrong order: nothing is at most 1.4 and at least 1.6", () => {
    const reversed = rounded("ratio", 1.5, 0.1, { interval: { low: 1.6, high: 1.4 } });
    expect(evaluate(beside, lookupIn(reversed), "read").verdict).toBe("not-consistent");
    const touching = rounded("ratio", 1.5, 0.1, { interval: { low: 1.6, high: 1.5 } });
    expect(evaluate(beside, lookupIn(touching), "read").verdict).toBe("consistent-with-rounding");
  });

  it("cannot test without an interval", () => {
    for (const row of [rounded("ratio", 1.5, 0.1), missing("ratio")]) {
      expect(evaluate(beside, lookupIn(row), "read")).toMatchObject({ reason: "missing" });
    }
  });

  it("passes every estimate between its ends, and finds a digit changed in any of the three wherever no roundings put them in order", () => {
    const units = fc.tuple(fc.nat(9999), fc.nat(500), fc.nat(500));
    fc.assert(
      fc.property(units, misprintInOne, ([first, below, above], change) => {
        const prints = [first, first + below, first + below + above].map((each) => ({
          units: each,
          step: 10,
        }));
        expect(ofPrints(prints)).toBe("consistent");
        const changed = withOneMisprint(prints, change);
        expect(ofPrints(changed)).toBe(byTrial(changed));
      }),
    );
  });

  it("puts any three numbers in order just where some roundings of theirs are in order", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4), { minLength: 3, maxLength: 3 }), (units) => {
        const prints = units.map((each) => ({ units: each, step: 10 }));
        expect(ofPrints(prints)).toBe(byTrial(prints));
      }),
    );
  });
});
