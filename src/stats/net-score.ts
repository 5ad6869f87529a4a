import { type FiveCounts, sumFiveCounts } from "./five-counts.ts";

/**
 * The net score of a five-level question: answers at the best two levels less those at the worst two, over
 * all answers.
 *
 * `counts` are numbers of answers, best level first. The result lies in -1 (all at the worst two) to 1 (all
 * at the best two). The middle level counts in the denominator only.
 *
 * @throws RangeError when a count is missing (NaN), negative or not a whole number, or when all are 0.
 */
export function netScore(counts: FiveCounts): number {
  const n = sumFiveCounts(counts);
  return (counts[0] + counts[1] - counts[3] - counts[4]) / n;
}
