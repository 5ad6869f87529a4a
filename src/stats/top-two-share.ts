import { type FiveCounts, sumFiveCounts } from "./five-counts.ts";

/**
 * The share of answers at the best two of five levels ("top-two-box").
 *
 * `counts` are numbers of answers, best level first. `count` is the answers at the best two levels, `n` the
 * answers at all five, `share` is count / n, 0..1. The middle level counts in `n`.
 *
 * @throws RangeError when a count is missing (NaN), negative or not a whole number, or when all are 0.
 */
export function topTwoShare(counts: FiveCounts): { count: number; n: number; share: number } {
  const n = sumFiveCounts(counts);
  const count = counts[0] + counts[1];
  return { count, n, share: count / n };
}
