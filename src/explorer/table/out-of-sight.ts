/**
 * How many columns of a table that scrolls are not wholly in sight to the right.
 *
 * @param before width of what stands before the first column
 */
export function outOfSight(
  widths: readonly number[],
  before: number,
  seen: { readonly scrollLeft: number; readonly clientWidth: number },
): number {
  // Browsers round what they scroll by.
  const end = seen.scrollLeft + seen.clientWidth + 1;
  let right = before;
  return widths.reduce((count, width) => count + ((right += width) > end ? 1 : 0), 0);
}
