import { describe, expect, it } from "vitest";
import { placesThatShow, writeTiny } from "./places-that-show.ts";

describe("placesThatShow", () => {
  it.each([
    [18.7, 2, 2],
    [0, 1, 1],
    [0.06, 1, 1],
    [0.04, 1, 2],
    [0.0123, 1, 3],
    [-0.0004, 3, 4],
    [1e-7, 3, 7],
  ])("of %d with %d is %d", (value, places, expected) => {
    expect(placesThatShow(value, places)).toBe(expected);
  });
});

describe("writeTiny", () => {
  it("writes what is too small to be written in full, and nothing else", () => {
    expect([1.23456e-7, -1e-9, 1e-6, 0, 5].map(writeTiny)).toEqual(["1.23e-7", "−1e-9", null, null, null]);
  });
});
