import { type FiveCounts, sumFiveCounts } from "./five-counts.ts";

/**
 * The mean of the levels that were answered, with the ends of the scale it is read on.
 *
 * `counts` are numbers of answers, best level first; `scale` gives the number of each level in the same
 * order, 5 for the best to 1 for the worst unless told. `mean` is in units of the scale; `low` and `high` are
 * the smallest and largest numbers of the scale, whether answered or not; `n` is the number of answers.
 *
 * The levels are only ordered; the mean treats them as spaced as the scale's numbers are, by default equally.
 * That is an assumption (Stevens, S. S. (1946). On the theory of scales of measurement. Science 103(2684),
 * 677–680): say so where it is shown, and prefer the shares when they answer the question.
 *
 * @throws RangeError when a count is missing (NaN), negative or not a whole number, or when all are 0; when
 * a number of the scale is missing or not finite, naming its position.
 */
export function meanLevel(
  counts: FiveCounts,
  scale: readonly [number, number, number, number, number] = [5, 4, 3, 2, 1],
): { mean: number; low: number; high: number; n: number } {
  const n = sumFiveCounts(counts);
  let sum = 0;
  for (const [index, count] of counts.entries()) {
    const level = scale[index];
    if (level === undefined || !Number.isFinite(level)) {
      throw new RangeError(
        `Mean level: the scale at position ${index + 1} of 5 is ${level}; ` +
          `pass a finite number for each level, best to worst.`,
      );
    }
    sum += count * level;
  }
  return { mean: sum / n, low: Math.min(...scale), high: Math.max(...scale), n };
}
