import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratioOf } from "./ratio-of.ts";

describe("ratioOf", () => {
  it("is part over whole", () => {
    // R 4.2.2: sprintf("%.17g", 83 / 190)
    expect(ratioOf(83, 190)).toBeCloseTo(0.43684210526315792, 15);
  });

  it("is 0 for no part and 1 for the whole", () => {
    expect(ratioOf(0, 2.5)).toBe(0);
    expect(ratioOf(2.5, 2.5)).toBe(1);
  });

  it("and the ratio of the rest add up to 1", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 2 ** 31 - 1 }), (part, rest) => {
        expect(ratioOf(part, part + rest) + ratioOf(rest, part + rest)).toBeCloseTo(1, 14);
      }),
    );
  });

  it.each([0, -1, NaN, Infinity])("throws for a whole of %d, with the value", (whole) => {
    expect(() => ratioOf(0, whole)).toThrow(RangeError);
    expect(() => ratioOf(0, whole)).toThrow(`whole is ${whole}`);
  });

  it.each([-1, 190.5, NaN, Infinity])("throws for a part of %d in 190, with both values", (part) => {
    expect(() => ratioOf(part, 190)).toThrow(RangeError);
    expect(() => ratioOf(part, 190)).toThrow(new RegExp(`part is ${part}, .* 190;`));
  });
});
