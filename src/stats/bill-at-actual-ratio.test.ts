import { describe, expect, it } from "vitest";
import { billAtActualRatio } from "./bill-at-actual-ratio.ts";

// python3: [r*d/(r-a) for r,d,a in [(.8,100,.73),(.6,300,.53),(.4,800,.26)]]
const cases = [
  [0.8, 100, 0.73, 1142.857142857142],
  [0.6, 300, 0.53, 2571.4285714285725],
  [0.4, 800, 0.26, 2285.7142857142853],
] as const;

describe("billAtActualRatio", () => {
  it.each(cases)("a %d ratio and a deductible of %d yuan give %d at a bill of %d", (r, d, a, bill) => {
    expect(billAtActualRatio(r, d, a)).toBeCloseTo(bill, 9);
  });
  it("is the bill that gives the actual ratio back", () => {
    const bill = billAtActualRatio(0.8, 100, 0.73);
    expect((0.8 * (bill - 100)) / bill).toBeCloseTo(0.73, 12);
  });
  it("needs no bill when the deductible cannot explain the gap", () => {
    expect(() => billAtActualRatio(0.4, 800, 0.4)).toThrow(RangeError);
    expect(() => billAtActualRatio(0.4, 0, 0.2)).toThrow(/deductible/);
    expect(() => billAtActualRatio(80, 100, 73)).toThrow(/shares, not per cent/);
  });
});
