/**
 * Of all values with as many digits, from one whole unit to the next, the share that no whole count over any of
 * `wholes` gives when it is rounded, a tie either way. `steps` is how many such values there are: 100 for a mean
 * with two decimals, 1,000 for a percentage with one. 0 where the counts lie closer together than the digits.
 *
 * Of one whole without a tie it is the ratio (10^d − N) ÷ 10^d of Brown & Heathers (2017). Of several wholes that
 * give too many values to list, it is the least that it can be: as if no two gave the same value.
 */
export function grimPower(wholes: readonly number[], steps: number): number {
  if (wholes.some((whole) => whole >= steps)) return 0;
  const counts = wholes.reduce((sum, whole) => sum + whole, 0);
  if (wholes.length > 1 && Math.max(steps, counts) <= MOST_LISTED)
    return 1 - countGiven(wholes, steps) / steps;
  return Math.max(0, 1 - wholes.reduce((sum, whole) => sum + whole + ties(whole, steps), 0) / steps);
}

const MOST_LISTED = 10_000_000;

/** How many of the steps some count gives. */
function countGiven(wholes: readonly number[], steps: number): number {
  const given = new Uint8Array(steps);
  for (const whole of wholes) {
    for (let count = 0; count < whole; count += 1) {
      const below = Math.floor((count * steps) / whole);
      const rest = count * steps - below * whole;
      if (2 * rest <= whole) given[below] = 1;
      if (2 * rest >= whole) given[(below + 1) % steps] = 1;
    }
  }
  return given.reduce((sum, mark) => sum + mark, 0);
}

/** How many of the counts below `whole` fall half-way between two values: k × steps ÷ whole ends in a half. */
function ties(whole: number, steps: number): number {
  const shared = greatestCommonDivisor(2 * steps, whole);
  return ((2 * steps) / shared) % 2 === 1 ? Math.floor(shared / 2) : 0;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
