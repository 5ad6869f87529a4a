/**
 * Wald's statistic of a ratio against 1: ln(ratio) ÷ standard error of ln(ratio). Above zero for a ratio above 1.
 *
 * Method: Altman, D. G. and Bland, J. M. (2011). How to obtain the P value from a confidence interval.
 * BMJ 343, d2304.
 *
 * @throws RangeError unless the ratio and its standard error are finite and above zero.
 */
export function waldZ(ratio: number, standardError: number): number {
  const isPositive = (x: number): boolean => x > 0 && Number.isFinite(x);
  if (!isPositive(ratio) || !isPositive(standardError)) {
    throw new RangeError(
      `Wald's z: the ratio is ${ratio} and the standard error ${standardError}, and both must be finite and ` +
        `above 0; pass the ratio itself, and the standard error of its logarithm.`,
    );
  }
  return Math.log(ratio) / standardError;
}
