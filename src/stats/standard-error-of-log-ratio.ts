import { normalQuantile } from "./normal-quantile.ts";

/**
 * The standard error of the natural logarithm of a ratio (odds ratio, risk ratio), got back from its printed
 * interval: (ln high − ln low) ÷ 2z, for an interval of Wald's form.
 *
 * `low` and `high` are the ends of the interval, in the unit of the ratio; `level` is its confidence level,
 * strictly between 0 and 1. The rounding of the ends goes into the result unseen.
 *
 * Method: Altman, D. G. and Bland, J. M. (2011). How to obtain the P value from a confidence interval.
 * BMJ 343, d2304.
 *
 * @throws RangeError unless 0 < low < high, both finite, and the level lies inside 0..1.
 */
export function standardErrorOfLogRatio(low: number, high: number, level = 0.95): number {
  if (!(low > 0 && high > low && Number.isFinite(high))) {
    throw new RangeError(
      `Standard error of a log ratio: the interval is ${low} to ${high}, and its ends must be above 0 and ` +
        `rise; pass the ends of the interval of the ratio itself, not of its logarithm.`,
    );
  }
  if (!(level > 0 && level < 1)) {
    throw new RangeError(
      `Standard error of a log ratio: level is ${level}, and it must lie between 0 and 1; pass 0.95 for 95 %.`,
    );
  }
  return (Math.log(high) - Math.log(low)) / (2 * Math.abs(normalQuantile((1 - level) / 2)));
}
