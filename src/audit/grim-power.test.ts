import { describe, expect, it } from "vitest";
import { grimPower } from "./grim-power.ts";

/** The same by trying every count, in whole numbers so that no tie is lost. */
function byTrying(whole: number, steps: number): number {
  const given = new Set<number>();
  for (let count = 0; count < whole; count += 1) {
    const [quotient, rest] = [Math.floor((count * steps) / whole), (count * steps) % whole];
    if (2 * rest <= whole) given.add(quotient);
    if (2 * rest >= whole) given.add((quotient + 1) % steps);
  }
  return 1 - given.size / steps;
}

describe("grimPower", () => {
  it.each([
    [25, 100, 0.75],
    [28, 100, 0.72],
    [20, 100, 0.8],
  ])("is (10^d − N) ÷ 10^d where no count ends in a tie: n = %d of %d is %d", (whole, steps, expected) => {
    expect(grimPower([whole], steps)).toBeCloseTo(expected, 10);
  });

  it("counts both values of a tie: 1 ÷ 40 = 0.025 is 0.02 or 0.03", () => {
    expect(grimPower([40], 100)).toBeCloseTo(0.4, 10);
  });

  it("is 0 where the counts lie closer than the digits", () => {
    expect(grimPower([100], 100)).toBe(0);
    expect(grimPower([949_921], 1000)).toBe(0);
  });

  it("is what trying every count finds, for every n below 300", () => {
    for (const steps of [10, 100, 1000]) {
      for (let whole = 1; whole < Math.min(300, steps); whole += 1) {
        expect(grimPower([whole], steps), `${whole} of ${steps}`).toBeCloseTo(byTrying(whole, steps), 10);
      }
    }
  });

  // Python, with F = fractions.Fraction and x = F(steps * k, n): 1 − len({s for n in ns for k in range(n)
  // for s in (floor(x + F(1, 2)) % steps, ceil(x − F(1, 2)) % steps)}) / steps gives 0.286 and 0.474.
  it("counts a value that several n give once", () => {
    const around = (middle: number) => Array.from({ length: 11 }, (_, at) => middle - 5 + at);
    expect(grimPower(around(100), 1000)).toBeCloseTo(0.286, 10);
    expect(grimPower(around(60), 1000)).toBeCloseTo(0.474, 10);
  });

  it("is at least what is left where no two n give the same value, if they are too many to list", () => {
    expect(grimPower([1_000_003, 1_000_033], 1e10)).toBeCloseTo(1 - 2_000_036 / 1e10, 12);
  });
});
