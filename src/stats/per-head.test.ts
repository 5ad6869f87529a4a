import { describe, expect, it } from "vitest";
import { perHead } from "./per-head.ts";

describe("perHead", () => {
  it("is the average amount", () => {
    // R 4.2.2: sprintf("%.17g", 1234567.5 / 890)
    expect(perHead(1234567.5, 890)).toBeCloseTo(1387.1544943820224, 11);
  });

  it("is 0 for an amount of 0, and negative for a deficit", () => {
    expect(perHead(0, 4)).toBe(0);
    expect(perHead(-10, 4)).toBe(-2.5);
  });

  it.each([0, -1, NaN, Infinity])("throws for %d people, with the value", (people) => {
    expect(() => perHead(100, people)).toThrow(RangeError);
    expect(() => perHead(100, people)).toThrow(`number of people is ${people}`);
  });

  it.each([NaN, Infinity])("throws for an amount of %d, with the value", (amount) => {
    expect(() => perHead(amount, 4)).toThrow(RangeError);
    expect(() => perHead(amount, 4)).toThrow(`amount is ${amount}`);
  });
});
