import { expect, it } from "vitest";
import { over, valuesOf } from "./corners.ts";
import { operand } from "./operand.ts";
import { missing, range, rounded } from "./quantity-fixture.ts";

const of = (quantity: Parameters<typeof operand>[0]) => valuesOf(operand(quantity, "read"));

it("tries every combination of ends, as written and with every rounding", () => {
  const found = over((a, b) => a - b, of(rounded("a", 5, 1)), of(rounded("b", 3, 1)));
  expect(found).toEqual([{ nominal: { low: 2, high: 2 }, rounded: { low: 1, high: 3 } }]);
});

it("takes a range from end to end", () => {
  expect(of(range("staff", 95, 190))).toEqual({ nominal: [95, 190], rounded: [94.5, 190.5] });
});

it("gives nothing where the function has no value somewhere in reach", () => {
  expect(over((a) => 1 / a, { nominal: [1], rounded: [0, 2] })).toBeNull();
});

it("refuses what is missing", () => {
  expect(() => of(missing("lost"))).toThrow('"lost" is missing');
});
