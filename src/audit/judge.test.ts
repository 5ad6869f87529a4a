import { describe, expect, it } from "vitest";
import { judge } from "./judge.ts";
import { exactly, measure, type Measure } from "./measure.ts";
import { operand } from "./operand.ts";
import type { Quantity } from "./quantity.ts";
import { count, missing, range, rounded } from "./quantity-fixture.ts";

function verdict(target: Quantity, computed: Quantity | Measure) {
  const found = "id" in computed ? measure(operand(computed, "read")) : computed;
  if (found === null) throw new Error("A test needs something computed.");
  return judge(operand(target, "read"), found);
}

describe("judge", () => {
  it("accepts a computed number that rounds to the target, a tie either way", () => {
    expect(verdict(rounded("share", 8.4, 0.1), exactly(8.421))).toBe("consistent");
    expect(verdict(rounded("share", 8.4, 0.1), exactly(8.45))).toBe("consistent");
    expect(verdict(rounded("share", 8.5, 0.1), exactly(8.45))).toBe("consistent");
  });

  it("wants an exact target met exactly", () => {
    expect(verdict(count("n", 14), exactly(14))).toBe("consistent");
    expect(verdict(count("n", 14), exactly(14.3))).toBe("off-by-less-than-one");
    expect(verdict(count("n", 14), exactly(15))).toBe("not-consistent");
  });

  it("lets the rounding of the inputs reach the rounding of the target", () => {
    expect(verdict(rounded("a", 60.3, 0.1), rounded("b", 61, 1))).toBe("not-consistent");
    expect(verdict(rounded("a", 60.6, 0.1), rounded("b", 60, 2))).toBe("consistent-with-rounding");
  });

  it("sets apart what differs by less than a unit of the last digit", () => {
    expect(verdict(rounded("share", 35.2, 0.1), exactly(35.263))).toBe("off-by-less-than-one");
    expect(verdict(rounded("share", 35.2, 0.1), exactly(35.3))).toBe("not-consistent");
  });

  it("fits a single number into a range, on either side", () => {
    expect(verdict(count("amount", 200), range("computed", 180, 204))).toBe("consistent");
    expect(verdict(count("amount", 205), range("computed", 180, 204))).toBe("not-consistent");
    expect(verdict(range("staff", 95, 190), exactly(120))).toBe("consistent");
    expect(verdict(range("staff", 95, 190), exactly(190.8))).toBe("off-by-less-than-one");
  });

  it("fits two ranges end by end", () => {
    expect(verdict(range("staff", 95, 190), range("computed", 94.99, 189.98, 0.01))).toBe("consistent");
    expect(verdict(range("staff", 95, 150), range("computed", 95, 190))).toBe("not-consistent");
    expect(verdict(range("staff", 100, 190), range("computed", 95, 190))).toBe("not-consistent");
  });

  it.each([
    [">", 75.3, "consistent"],
    [">", 75, "not-consistent"],
    ["≥", 75, "consistent"],
    ["<", 74, "consistent"],
    ["<", 75, "not-consistent"],
    ["≤", 75, "consistent"],
    ["≤", 76, "not-consistent"],
  ] as const)("judges a target of %s 75 against %d: %s", (relation, computed, expected) => {
    expect(verdict(rounded("share", 75, 1, { relation }), exactly(computed))).toBe(expected);
  });

  it("lets rounding satisfy a bound", () => {
    const share = rounded("share", 75, 1, { relation: ">" });
    expect(verdict(share, rounded("computed", 74.8, 1))).toBe("consistent-with-rounding");
  });

  it("refuses a target that says nothing exact", () => {
    expect(() => verdict(missing("lost"), exactly(1))).toThrow('"lost" is missing');
    expect(() => verdict(count("n", 1, { relation: "≈" }), exactly(1))).toThrow("not a bound");
    expect(() => verdict({ ...range("r", 1, 2), relation: ">" }, exactly(1))).toThrow("without a value");
  });
});
