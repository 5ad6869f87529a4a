import { describe, expect, it } from "vitest";
import { topTwoShare } from "./top-two-share.ts";

describe("topTwoShare", () => {
  it("is the share of the best two levels", () => {
    // R 4.2.2: x <- c(40, 43, 60, 30, 17); sprintf("%.17g", sum(x[1:2]) / sum(x))
    const { count, n, share } = topTwoShare([40, 43, 60, 30, 17]);
    expect(count).toBe(83);
    expect(n).toBe(190);
    expect(share).toBeCloseTo(0.43684210526315792, 15);
  });

  it("is 1 when all answers are at the best two, 0 when none is", () => {
    expect(topTwoShare([3, 1, 0, 0, 0])).toEqual({ count: 4, n: 4, share: 1 });
    expect(topTwoShare([0, 0, 5, 3, 1])).toEqual({ count: 0, n: 9, share: 0 });
  });

  it("throws for bad counts, naming the position", () => {
    expect(() => topTwoShare([40, 43, 60, NaN, 17])).toThrow(RangeError);
    expect(() => topTwoShare([40, 43, 60, NaN, 17])).toThrow("position 4 of 5 is NaN");
  });

  it("throws when nobody answered", () => {
    expect(() => topTwoShare([0, 0, 0, 0, 0])).toThrow(RangeError);
  });
});
