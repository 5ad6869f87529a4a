import { describe, expect, it } from "vitest";
import { perEvent } from "./per-event.ts";

describe("perEvent", () => {
  it("is the average amount", () => {
    // R 4.2.2: sprintf("%.17g", 98765.4 / 321)
    expect(perEvent(98765.4, 321)).toBeCloseTo(307.68037383177568, 12);
  });

  it("is 0 for an amount of 0, and negative for a deficit", () => {
    expect(perEvent(0, 4)).toBe(0);
    expect(perEvent(-10, 4)).toBe(-2.5);
  });

  it.each([0, -1, NaN, Infinity])("throws for %d events, with the value", (events) => {
    expect(() => perEvent(100, events)).toThrow(RangeError);
    expect(() => perEvent(100, events)).toThrow(`number of events is ${events}`);
  });

  it.each([NaN, Infinity])("throws for an amount of %d, with the value", (amount) => {
    expect(() => perEvent(amount, 4)).toThrow(RangeError);
    expect(() => perEvent(amount, 4)).toThrow(`amount is ${amount}`);
  });
});
