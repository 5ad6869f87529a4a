/**
 * The widest interval of Wald's form that a ratio can have and still be significant, two-sided, at the level of
 * that interval: from 1 to the ratio squared, or from the ratio squared to 1 where it is below 1.
 *
 * Such an interval is symmetrical about ln(ratio), and significant where it leaves out 1; so its ends lie
 * strictly inside the bound. It is a limit that follows from "p < 0.05" for 95 % intervals, and no interval:
 * the true one may be much narrower.
 *
 * Method: from the duality of Wald's test and interval, as in Altman, D. G. and Bland, J. M. (2011). How to
 * obtain the confidence interval from a P value. BMJ 343, d2090.
 *
 * @throws RangeError when the ratio is not finite, not above zero, or 1, which is never significant.
 */
export function widestWaldBound(ratio: number): { low: number; high: number } {
  if (!(ratio > 0 && Number.isFinite(ratio)) || ratio === 1) {
    throw new RangeError(
      `Widest Wald bound: the ratio is ${ratio}, and a significant ratio is finite, above 0 and not 1; ` +
        `pass the ratio itself, not its logarithm.`,
    );
  }
  const far = ratio * ratio;
  return { low: Math.min(1, far), high: Math.max(1, far) };
}
