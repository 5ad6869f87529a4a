import { expect, it } from "vitest";
import { logGamma } from "./log-gamma.ts";

// R 4.2.2: format(lgamma(x), digits = 16)
it.each([
  [0.1, 2.252712651734206],
  [0.5, 0.5723649429247001],
  [10, 12.80182748008147],
  [1000.5, 5908.674175848678],
])("of %d agrees with R's lgamma to 13 significant digits", (x, expected) => {
  expect(Math.abs(logGamma(x) - expected)).toBeLessThanOrEqual(1e-13 * Math.abs(expected));
});

it.each([0, -1, NaN, Infinity])("throws for %d, with the value", (x) => {
  expect(() => logGamma(x)).toThrow(`x is ${x}`);
});
