import { expect, it } from "vitest";
import { operand } from "./operand.ts";
import { count, range } from "./quantity-fixture.ts";

it("an operand takes the value of its reading", () => {
  const corrected = count("none", 12, { read: 7 });
  expect(operand(corrected, "printed").value).toBe(12);
  expect(operand(corrected, "read").value).toBe(7);
});

it("an operand without a value is its range", () => {
  expect(operand(range("staff", 95, 190), "read")).toMatchObject({ value: null, low: 95, high: 190 });
});

it("an operand with a value has no range beside it", () => {
  expect(operand(count("n", 190, { low: 95, high: 190 }), "read")).toMatchObject({ low: null, high: null });
});

it("a range with one end lost is missing", () => {
  const half = { ...range("staff", 95, 190), high: null };
  expect(operand(half, "read")).toMatchObject({ value: null, low: null, high: null });
});
