import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { netScore } from "./net-score.ts";

const level = fc.nat({ max: 10_000 });
const fiveCounts = fc.tuple(level, level, level, level, level).filter((counts) => counts.some((c) => c > 0));

describe("netScore", () => {
  it("is the best two less the worst two, over all answers", () => {
    // R 4.2.2: x <- c(40, 43, 60, 30, 17); sprintf("%.17g", (sum(x[1:2]) - sum(x[4:5])) / sum(x))
    expect(netScore([40, 43, 60, 30, 17])).toBeCloseTo(0.18947368421052632, 15);
  });

  it("counts the middle level in n only", () => {
    expect(netScore([1, 0, 0, 0, 0])).toBe(1);
    expect(netScore([1, 0, 1, 0, 0])).toBe(0.5);
    expect(netScore([0, 0, 9, 0, 0])).toBe(0);
  });

  it("is antisymmetric under reversal", () => {
    fc.assert(
      fc.property(fiveCounts, ([a, b, c, d, e]) => {
        expect(netScore([a, b, c, d, e]) + netScore([e, d, c, b, a])).toBe(0);
      }),
    );
  });

  it("stays in -1..1", () => {
    fc.assert(fc.property(fiveCounts, (counts) => Math.abs(netScore(counts)) <= 1));
  });

  it("throws for bad counts, naming the position", () => {
    expect(() => netScore([40, 43, NaN, 30, 17])).toThrow(RangeError);
    expect(() => netScore([40, 43, NaN, 30, 17])).toThrow("position 3 of 5 is NaN");
  });

  it("throws when nobody answered", () => {
    expect(() => netScore([0, 0, 0, 0, 0])).toThrow(RangeError);
  });
});
