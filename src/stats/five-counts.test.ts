import { describe, expect, it } from "vitest";
import { type FiveCounts, sumFiveCounts } from "./five-counts.ts";

describe("sumFiveCounts", () => {
  it("is the number of answers", () => {
    expect(sumFiveCounts([40, 43, 60, 30, 17])).toBe(190); // R: sum(c(40, 43, 60, 30, 17))
  });

  it("accepts levels without answers", () => {
    expect(sumFiveCounts([0, 0, 1, 0, 0])).toBe(1);
  });

  it.each([NaN, -3, 0.25, Infinity])("throws for a count of %d at every position, naming it", (bad) => {
    for (let position = 1; position <= 5; position += 1) {
      const counts = [40, 43, 60, 30, 17].with(position - 1, bad) as unknown as FiveCounts;
      expect(() => sumFiveCounts(counts)).toThrow(RangeError);
      expect(() => sumFiveCounts(counts)).toThrow(`position ${position} of 5 is ${bad}`);
    }
  });

  it("throws when nobody answered", () => {
    expect(() => sumFiveCounts([0, 0, 0, 0, 0])).toThrow(RangeError);
    expect(() => sumFiveCounts([0, 0, 0, 0, 0])).toThrow("n = 0");
  });

  it.each([[[40, 43, 60, 30]], [[40, 43, 60, 30, 17, 2]]])(
    "throws for %j, which is not five counts",
    (counts) => {
      expect(() => sumFiveCounts(counts as unknown as FiveCounts)).toThrow(RangeError);
      expect(() => sumFiveCounts(counts as unknown as FiveCounts)).toThrow(
        `there are ${counts.length} counts`,
      );
    },
  );
});
