import { describe, expect, it } from "vitest";
import { evidenceLabel, evidenceSum } from "./evidence-label.ts";

const scores = { design: 0, counted: 3, size: 3, precision: 3, check: 3 };

describe("evidenceLabel", () => {
  it("is capped by the design, whatever the sum", () => {
    expect(evidenceLabel(scores)).toBe("claim");
    expect(evidenceSum(scores)).toBe(12);
  });
  it.each([
    [1, "description"],
    [2, "association"],
    [3, "effect"],
  ] as const)("names design %i a(n) %s", (design, label) => {
    expect(evidenceLabel({ design, counted: 0, size: 0, precision: null, check: 0 })).toBe(label);
  });
  it("refuses a score off the scale", () => {
    expect(() => evidenceLabel({ ...scores, size: 4 })).toThrow(/"size" is 4/);
    expect(() => evidenceLabel({ ...scores, check: 0.5 })).toThrow(/"check"/);
  });
});

describe("evidenceSum", () => {
  it("passes over a criterion that does not apply", () => {
    expect(evidenceSum({ ...scores, precision: null })).toBe(9);
  });
});
