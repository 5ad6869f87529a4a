import { describe, expect, it } from "vitest";
import { add, atMost, divide, gap, intersects, isBelow, multiply, overlaps, subtract } from "./interval.ts";

const between = (low: number, high: number) => ({ low, high });

describe("interval", () => {
  it("adds and subtracts end by end, the widest result kept", () => {
    expect(add(between(1, 2), between(10, 20))).toEqual(between(11, 22));
    expect(subtract(between(10, 20), between(1, 2))).toEqual(between(8, 19));
  });

  it("multiplies over negative numbers", () => {
    expect(multiply(between(-2, 3), between(-5, 4))).toEqual(between(-15, 12));
  });

  it("divides, unless the divisor holds zero", () => {
    expect(divide(between(1, 2), between(4, 8))).toEqual(between(0.125, 0.5));
    expect(divide(between(1, 2), between(-4, -2))).toEqual(between(-1, -0.25));
    expect(divide(between(1, 2), between(0, 8))).toBeNull();
    expect(divide(between(1, 2), between(-1, 1))).toBeNull();
  });

  it("compares with a relative tolerance", () => {
    expect(atMost(0.1 + 0.2, 0.3)).toBe(true);
    expect(isBelow(0.3, 0.1 + 0.2)).toBe(false);
    expect(atMost(949_922, 949_921)).toBe(false);
  });

  it("counts a shared end as an intersection", () => {
    expect(intersects(between(1, 2), between(2, 3))).toBe(true);
    expect(intersects(between(1, 2), between(2.1, 3))).toBe(false);
  });

  it("wants more than a shared end for an overlap, unless one is a single number", () => {
    expect(overlaps(between(1, 2), between(2, 3))).toBe(false);
    expect(overlaps(between(1, 2), between(1.9, 3))).toBe(true);
    expect(overlaps(between(2, 2), between(2, 3))).toBe(true);
  });

  it("measures the gap in both directions", () => {
    expect(gap(between(1, 2), between(5, 6))).toBe(3);
    expect(gap(between(5, 6), between(1, 2))).toBe(3);
    expect(gap(between(1, 5), between(2, 3))).toBe(0);
  });
});
