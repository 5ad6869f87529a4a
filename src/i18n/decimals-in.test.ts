import { expect, it } from "vitest";
import { decimalsIn } from "./decimals-in.ts";

it.each([
  [0.25, 2],
  [-0.5, 1],
  [120, 0],
  [0, 0],
  [1e-7, 7],
  [2.5e-8, 9],
  [1.25e21, 0],
  [NaN, 0],
] as const)("%d is written with %d decimals", (value, decimals) => expect(decimalsIn(value)).toBe(decimals));
