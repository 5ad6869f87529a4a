import { normalQuantile } from "./normal-quantile.ts";

/**
 * The Wilson score interval of a binomial proportion, without continuity correction.
 *
 * `count` of `n` independent answers have the property; `level` is the confidence level, strictly between
 * 0 and 1. `low` and `high` are proportions, 0..1. When `count` is 0, `low` is exactly 0; when `count` is
 * `n`, `high` is exactly 1. The interval assumes simple random sampling: it knows no weights or clusters.
 *
 * Method: Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference.
 * Journal of the American Statistical Association 22(158), 209–212.
 *
 * @throws RangeError when `n` is 0, missing (NaN) or not a whole number; when `count` is not a whole number
 * in 0..`n`; when `level` is not inside 0..1.
 */
export function wilsonInterval(count: number, n: number, level = 0.95): { low: number; high: number } {
  if (!Number.isInteger(n) || n <= 0) {
    throw new RangeError(
      `Wilson interval: n is ${n}, and an interval needs at least one answer; ` +
        `pass the whole number of answers, or show the share without an interval.`,
    );
  }
  if (!Number.isInteger(count) || count < 0 || count > n) {
    throw new RangeError(
      `Wilson interval: count is ${count}, and it must be a whole number from 0 to n = ${n}; ` +
        `pass the number of answers, not a share or a percentage.`,
    );
  }
  if (!(level > 0 && level < 1)) {
    throw new RangeError(
      `Wilson interval: level is ${level}, and it must lie between 0 and 1; pass 0.95 for 95 %.`,
    );
  }
  // From the lower tail, because (1 + level) / 2 rounds to 1 for levels close to 1.
  const z = Math.abs(normalQuantile((1 - level) / 2));
  const centre = (count + (z * z) / 2) / (n + z * z);
  const half = (z * Math.sqrt((count * (n - count)) / n + (z * z) / 4)) / (n + z * z);
  // Rounding can leave the formula a little off 1 at the upper end; neither end may hang on it.
  return { low: count === 0 ? 0 : centre - half, high: count === n ? 1 : centre + half };
}
