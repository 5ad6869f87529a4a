/**
 * The share of a part in its whole: part / whole, 0..1.
 *
 * Both are in the same unit, and the part lies inside the whole. For two quantities that do not contain
 * each other (a benefit over a premium, this year over last) divide them where they are named:
 * this throws above 1.
 *
 * @throws RangeError when `whole` is 0, negative, missing (NaN) or infinite; when `part` is negative, missing
 * (NaN) or more than `whole`.
 */
export function ratioOf(part: number, whole: number): number {
  if (!Number.isFinite(whole) || whole <= 0) {
    throw new RangeError(
      `Ratio: the whole is ${whole}, and it must be finite and more than 0; leave out a row without a whole.`,
    );
  }
  if (!(part >= 0 && part <= whole)) {
    throw new RangeError(
      `Ratio: the part is ${part}, and it must lie in 0 to the whole, ${whole}; ` +
        `check that both are in one unit and not swapped.`,
    );
  }
  return part / whole;
}
