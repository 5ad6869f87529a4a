import { incompleteBeta } from "./incomplete-beta.ts";

/**
 * The two-sided p of Student's t with `df` degrees of freedom: the chance of |T| ≥ |t|, 0..1.
 *
 * Method: Abramowitz and Stegun (1964), 26.7.1: p = I_x(df ÷ 2, ½) at x = df ÷ (df + t²).
 *
 * @throws RangeError unless t is finite and df finite and above zero.
 */
export function pOfT(t: number, df: number): number {
  if (!Number.isFinite(t) || !(df > 0 && Number.isFinite(df))) {
    throw new RangeError(`p of t: t is ${t} and df is ${df}; pass a finite t, and df above 0.`);
  }
  return incompleteBeta(df / (df + t * t), df / 2, 0.5);
}
