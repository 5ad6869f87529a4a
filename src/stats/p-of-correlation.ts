import { pOfT } from "./p-of-t.ts";

/**
 * The two-sided p of a product-moment correlation `r` against 0, with `df` = number of pairs − 2: that of
 * t = r √(df ÷ (1 − r²)). An r of −1 or 1 has the p 0.
 *
 * Method: Student (1908). Probable error of a correlation coefficient. Biometrika 6, 302–310.
 *
 * @throws RangeError unless −1 ≤ r ≤ 1 and df is finite and above zero.
 */
export function pOfCorrelation(r: number, df: number): number {
  if (!(Math.abs(r) <= 1) || !(df > 0 && Number.isFinite(df))) {
    throw new RangeError(
      `p of a correlation: r is ${r} and df is ${df}; pass an r from −1 to 1, and df above 0.`,
    );
  }
  return Math.abs(r) === 1 ? 0 : pOfT(r * Math.sqrt(df / (1 - r * r)), df);
}
