import { expect, it } from "vitest";
import { measure } from "./measure.ts";
import { operand } from "./operand.ts";
import { count, range, rounded } from "./quantity-fixture.ts";

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

it("of a range with one end the other stands, and it cannot be measured", () => {
  const half = operand({ ...range("staff", 95, 190), high: null }, "read");
  expect(half).toMatchObject({ value: null, low: 95, high: null });
  expect(measure(half)).toBeNull();
});

it("an operand keeps the interval printed beside it", () => {
  const ratio = rounded("ratio", 1.5, 0.1, { interval: { low: 1.2, high: 1.9 } });
  expect(operand(ratio, "read")).toMatchObject({ value: 1.5, low: null, interval: { low: 1.2, high: 1.9 } });
  expect(operand(count("n", 1), "read")).not.toHaveProperty("interval");
});
