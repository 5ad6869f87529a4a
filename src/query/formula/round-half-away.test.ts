import { describe, expect, it } from "vitest";
import { roundHalfAway } from "./round-half-away.ts";

describe("roundHalfAway", () => {
  // R: x <- c(0.125, -0.125, 2.675, 1.005); sign(x) * floor(abs(x) * 100 + 0.5) / 100
  it.each([
    [0.125, 2, 0.13],
    [-0.125, 2, -0.13],
    [2.675, 2, 2.68],
    [1.005, 2, 1],
    [15, -1, 20],
    [-15, -1, -20],
  ])("%d to %d decimals is %d", (x, digits, rounded) => {
    expect(roundHalfAway(x, digits)).toBe(rounded);
  });
});
