import { describe, expect, it } from "vitest";
import { waldZ } from "./wald-z.ts";

// R 4.2.2, options(digits = 17): log(ratio) / se
const fromR: readonly (readonly [number, number, number])[] = [
  [2.288, 0.13955812328570236, 5.9307051000043547],
  [1.445, 0.16958363921546188, 2.1706653027813601],
  [1.3, 0.053106321312335003, 4.9403584730421111],
];

describe("waldZ", () => {
  it.each(fromR)("of a ratio of %d with standard error %d agrees with R", (ratio, error, z) => {
    expect(waldZ(ratio, error)).toBeCloseTo(z, 12);
  });

  it("is zero where there is no association, and changes its sign with the ratio turned upside down", () => {
    expect(waldZ(1, 0.2)).toBe(0);
    expect(waldZ(1 / 1.5, 0.2)).toBeCloseTo(-waldZ(1.5, 0.2), 12);
  });

  it.each([
    [0, 0.2],
    [-1, 0.2],
    [NaN, 0.2],
    [1.5, 0],
    [1.5, NaN],
    [Infinity, 0.2],
  ])("throws for a ratio of %d with standard error %d, with both", (ratio, error) => {
    expect(() => waldZ(ratio, error)).toThrow(RangeError);
    expect(() => waldZ(ratio, error)).toThrow(`the ratio is ${ratio} and the standard error ${error}`);
  });
});
