/** From here on the continued fraction is used: the series loses the tail to cancellation. */
const TAIL = 3;

/**
 * The two-sided p of a standard normal statistic: the chance of |Z| ≥ |z|, 0..1. Relative accuracy is about
 * 1e-12; beyond |z| of 38 the chance is below the smallest number and 0 is given.
 *
 * Method: the series of Marsaglia, G. (2004). Evaluating the normal distribution. Journal of Statistical
 * Software 11(4); in the tail Laplace's continued fraction, Abramowitz and Stegun (1964), 26.2.14.
 *
 * @throws RangeError when z is NaN or infinite.
 */
export function twoSidedP(z: number): number {
  if (!Number.isFinite(z)) {
    throw new RangeError(`Two-sided p: z is ${z}, and it must be finite; pass a statistic, or leave it out.`);
  }
  const x = Math.abs(z);
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  return x < TAIL ? 1 - 2 * density * fromCentre(x) : 2 * density * fromTail(x);
}

/** (Φ(x) − ½) ÷ φ(x) = x + x³/3 + x⁵/(3·5) + … */
function fromCentre(x: number): number {
  let sum = 0;
  for (let term = x, k = 1; sum + term !== sum; k += 2, term *= (x * x) / k) sum += term;
  return sum;
}

/** (1 − Φ(x)) ÷ φ(x) = 1/(x + 1/(x + 2/(x + 3/(x + …)))), from the inside out. */
function fromTail(x: number): number {
  let below = x;
  for (let k = 200; k >= 1; k -= 1) below = x + k / below;
  return 1 / below;
}
