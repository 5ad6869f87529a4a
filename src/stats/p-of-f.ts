import { incompleteBeta } from "./incomplete-beta.ts";

/**
 * The p of Fisher's F with `df1` and `df2` degrees of freedom: the chance of an F of at least `f`, 0..1.
 *
 * Method: Abramowitz and Stegun (1964), 26.6.2: p = I_x(df2 ÷ 2, df1 ÷ 2) at x = df2 ÷ (df2 + df1 × f).
 *
 * @throws RangeError unless f is finite and not below zero, and both degrees finite and above zero.
 */
export function pOfF(f: number, df1: number, df2: number): number {
  const isDegree = (df: number): boolean => df > 0 && Number.isFinite(df);
  if (!(f >= 0 && Number.isFinite(f)) || !isDegree(df1) || !isDegree(df2)) {
    throw new RangeError(
      `p of F: F is ${f}, df1 is ${df1} and df2 is ${df2}; pass an F of 0 or more, and degrees above 0.`,
    );
  }
  return incompleteBeta(df2 / (df2 + df1 * f), df2 / 2, df1 / 2);
}
