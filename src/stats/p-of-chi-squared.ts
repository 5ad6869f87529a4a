import { upperIncompleteGamma } from "./incomplete-gamma.ts";

/**
 * The p of Pearson's χ² with `df` degrees of freedom: the chance of a χ² of at least `chiSquared`, 0..1.
 *
 * Method: Abramowitz and Stegun (1964), 26.4.19: p = Q(df ÷ 2, χ² ÷ 2).
 *
 * @throws RangeError unless χ² is finite and not below zero, and df finite and above zero.
 */
export function pOfChiSquared(chiSquared: number, df: number): number {
  if (!(chiSquared >= 0 && Number.isFinite(chiSquared)) || !(df > 0 && Number.isFinite(df))) {
    throw new RangeError(
      `p of χ²: χ² is ${chiSquared} and df is ${df}; pass a χ² of 0 or more, and df above 0.`,
    );
  }
  return upperIncompleteGamma(df / 2, chiSquared / 2);
}
