/**
 * Of all values with as many digits, from one whole unit to the next, the share that no whole count over `whole`
 * gives when it is rounded, a tie either way. `steps` is how many such values there are: 100 for a mean with two
 * decimals, 1,000 for a percentage with one. 0 where the counts lie closer together than the digits.
 *
 * Where no count ends in a tie it is the ratio (10^d − N) ÷ 10^d of Brown & Heathers (2017).
 */
export function grimPower(whole: number, steps: number): number {
  if (whole >= steps) return 0;
  return Math.max(0, 1 - (whole + ties(whole, steps)) / steps);
}

/** How many of the counts below `whole` fall half-way between two values: k × steps ÷ whole ends in a half. */
function ties(whole: number, steps: number): number {
  const shared = greatestCommonDivisor(2 * steps, whole);
  return ((2 * steps) / shared) % 2 === 1 ? Math.floor(shared / 2) : 0;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
