import { expect, it } from "vitest";
import { decimalSlip } from "./decimal-slip.ts";

it("finds the one power of ten that brings a number within 1 %", () => {
  const found = decimalSlip(17_841_000, 188 * 949_921);
  expect(found?.power).toBe(1);
  expect(found?.deviation).toBeCloseTo(-0.001, 4);
  expect(decimalSlip(5_000, 5)?.power).toBe(-3);
});

it("finds power 0 for a number that needs no move", () => {
  expect(decimalSlip(100.5, 100)?.power).toBe(0);
});

it("gives the nearest deviation where no power fits", () => {
  const found = decimalSlip(56_839_300, 59_752_230);
  expect(found?.power).toBeNull();
  expect(found?.deviation).toBeCloseTo(-0.0488, 4);
});

it("counts a deviation of exactly 1 % as fitting", () => {
  expect(decimalSlip(10.1, 100)?.power).toBe(1);
});

it("has no answer for a computed 0", () => {
  expect(decimalSlip(10, 0)).toBeNull();
});
