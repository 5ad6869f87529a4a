import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bottomTwoShare } from "./bottom-two-share.ts";
import { topTwoShare } from "./top-two-share.ts";

const level = fc.nat({ max: 10_000 });
const fiveCounts = fc.tuple(level, level, level, level, level).filter((counts) => counts.some((c) => c > 0));

describe("bottomTwoShare", () => {
  it("is the share of the worst two levels", () => {
    // R 4.2.2: x <- c(40, 43, 60, 30, 17); sprintf("%.17g", sum(x[4:5]) / sum(x))
    const { count, n, share } = bottomTwoShare([40, 43, 60, 30, 17]);
    expect(count).toBe(47);
    expect(n).toBe(190);
    expect(share).toBeCloseTo(0.24736842105263157, 15);
  });

  it("is the top-two share of the reversed counts", () => {
    fc.assert(
      fc.property(fiveCounts, ([a, b, c, d, e]) => {
        expect(bottomTwoShare([a, b, c, d, e])).toEqual(topTwoShare([e, d, c, b, a]));
      }),
    );
  });

  it("leaves the middle level as what neither share holds", () => {
    fc.assert(
      fc.property(fiveCounts, (counts) => {
        expect(topTwoShare(counts).share + bottomTwoShare(counts).share).toBeCloseTo(
          1 - counts[2] / topTwoShare(counts).n,
          12,
        );
      }),
    );
  });

  it("throws for bad counts, naming the position", () => {
    expect(() => bottomTwoShare([-1, 43, 60, 30, 17])).toThrow(RangeError);
    expect(() => bottomTwoShare([-1, 43, 60, 30, 17])).toThrow("position 1 of 5 is -1");
  });

  it("throws when nobody answered", () => {
    expect(() => bottomTwoShare([0, 0, 0, 0, 0])).toThrow(RangeError);
  });
});
