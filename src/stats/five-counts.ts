/** Numbers of answers at the five levels of a question, ordered from the best level to the worst. */
export type FiveCounts = readonly [number, number, number, number, number];

/**
 * The number of answers, n: the sum of the five counts. A level without answers is 0, never missing.
 *
 * @throws RangeError when there are not five counts; when one is missing (NaN), negative or not a whole
 * number, naming its position (1 is the best level, 5 the worst); when all are 0.
 */
export function sumFiveCounts(counts: FiveCounts): number {
  if (counts.length !== 5) {
    throw new RangeError(
      `Five counts: there are ${(counts as readonly number[]).length} counts; ` +
        `pass one for each level, best to worst.`,
    );
  }
  let n = 0;
  for (const [index, count] of counts.entries()) {
    if (!Number.isInteger(count) || count < 0) {
      throw new RangeError(
        `Five counts: the count at position ${index + 1} of 5 is ${count}, ` +
          `and it must be a whole number, 0 or more; ` +
          `pass numbers of answers, not shares, and leave out a question whose counts are not known.`,
      );
    }
    n += count;
  }
  if (n === 0) {
    throw new RangeError(
      "Five counts: all five are 0 (n = 0), so no share or mean exists; " +
        "leave out a question that nobody answered.",
    );
  }
  return n;
}
