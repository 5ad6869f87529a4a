import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import { reading } from "./printed-fixture.ts";
import { lookupIn, missing, range, rounded } from "./quantity-fixture.ts";

const beside = { id: "in", kind: "inside-interval", estimate: "ratio", interval: "ratio" } as const;
const apart = { id: "in", kind: "inside-interval", estimate: "ratio", low: "low", high: "high" } as const;

const published = (value: number) =>
  rounded("ratio", value, 0.001, { interval: { low: 1.375, high: 1.775 } });

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

  it("cannot test without an interval", () => {
    for (const row of [rounded("ratio", 1.5, 0.1), missing("ratio")]) {
      expect(evaluate(beside, lookupIn(row), "read")).toMatchObject({ reason: "missing" });
    }
  });

  it("passes every estimate between its ends, and finds each that lies a unit or more outside", () => {
    const units = fc.tuple(fc.nat(9999), fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 500 }));
    fc.assert(
      fc.property(units, ([low, below, above, outside]) => {
        const ends = { low: low / 1000, high: (low + below + above) / 1000 };
        const right = rounded("ratio", (low + below) / 1000, 0.001, { interval: ends });
        expect(evaluate(beside, lookupIn(right), "read").verdict).toBe("consistent");
        const wrong = reading(right, (low + below + above + outside + 1) / 1000);
        expect(evaluate(beside, lookupIn(wrong), "read").verdict).toBe("not-consistent");
      }),
    );
  });
});
