import { describe, expect, it } from "vitest";
import { quantityOf } from "./quantity-of.ts";
import { printed } from "./row-fixture.ts";

describe("quantityOf", () => {
  it("keeps the number as printed beside the reading", () => {
    const row = printed("boats", 12, { printedValue: 21, relation: "≥" });
    expect(quantityOf(row)).toEqual({
      id: "boats",
      printed: 21,
      read: 12,
      low: null,
      high: null,
      precision: 1,
      exact: true,
      relation: "≥",
    });
  });

  it("takes a reported number as its own print", () => {
    const reported = printed("a", 1.5, { status: "reported", printedValue: null });
    expect(quantityOf(reported)).toMatchObject({ printed: 1.5, read: 1.5 });
  });

  it("keeps the published interval beside a value, and no other", () => {
    const ends = { low: 1.3, high: 1.9 };
    expect(quantityOf(printed("a", 1.5, { ...ends, level: "95" })).interval).toEqual(ends);
    expect(quantityOf(printed("a", 1.5, { ...ends, level: "bound-p05" }))).not.toHaveProperty("interval");
  });

  it("keeps both ends of a range, and none beside a value", () => {
    const range = { value: null, printedValue: null, low: 15, high: 17 };
    expect(quantityOf(printed("a", 0, range))).toMatchObject({ read: null, low: 15, high: 17 });
    expect(quantityOf(printed("a", 16, { low: 15, high: 17 }))).toMatchObject({ low: null, high: null });
  });

  it.each([
    ["a count to the unit", "persons", 1, true],
    ["a count in thousands", "persons", 1000, false],
    ["a percentage to the unit", "percent", 1, false],
    ["an amount to the unit", "yuan", 1, false],
  ])("takes %s as exact or rounded", (_, unit, precision, exact) => {
    expect(quantityOf(printed("a", 5, { unit, precision })).exact).toBe(exact);
  });
});
