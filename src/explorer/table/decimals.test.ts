import { describe, expect, it } from "vitest";
import { computedDecimals, ownDecimals } from "./decimals.ts";

describe("ownDecimals", () => {
  it.each([
    [1, 0],
    [60.3, 1],
    [0.1 + 0.2, 1],
    [1.5e-7, 8],
    [1e21, 0],
    [1 / 3, 12],
  ])("of %d is %d", (value, decimals) => {
    expect(ownDecimals(value)).toBe(decimals);
  });
});

describe("computedDecimals", () => {
  it("gives none where all are whole, and none to an empty column", () => {
    expect(computedDecimals([190, 53])(190)).toBe(0);
    expect(computedDecimals([])(0)).toBe(0);
  });
  it("lets no small number vanish beside a large one", () => {
    const of = computedDecimals([123456.7, 0.0321]);
    expect(of(123456.7)).toBe(0);
    expect(of(0.0321)).toBe(3);
  });
});
