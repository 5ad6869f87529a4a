import { logGamma } from "./log-gamma.ts";

const TINY = 1e-300;
const ENOUGH = 1e-16;

/**
 * The regularised incomplete beta function I_x(a, b), 0..1: the chance that a beta variable of the parameters
 * `a` and `b` is at most `x`. Relative accuracy is about 1e-11 for parameters up to a few thousand.
 *
 * Method: the continued fraction DLMF 8.17.22 (https://dlmf.nist.gov/8.17), evaluated by Lentz's algorithm.
 *
 * @throws RangeError unless 0 ≤ x ≤ 1 and both parameters are finite and above zero.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  const isParameter = (value: number): boolean => value > 0 && Number.isFinite(value);
  if (!(x >= 0 && x <= 1) || !isParameter(a) || !isParameter(b)) {
    throw new RangeError(
      `Incomplete beta: x is ${x}, a is ${a} and b is ${b}; pass x from 0 to 1, and parameters above 0.`,
    );
  }
  if (x === 0 || x === 1) return x;
  const logFactor = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  // On the other side of the mean the fraction converges slowly: I_x(a, b) = 1 − I_{1−x}(b, a).
  return x < (a + 1) / (a + b + 2)
    ? (Math.exp(logFactor) * fraction(x, a, b)) / a
    : 1 - (Math.exp(logFactor) * fraction(1 - x, b, a)) / b;
}

function fraction(x: number, a: number, b: number): number {
  const away = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let product = d;
  for (let m = 1; m < 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let step = 1;
    for (const term of [even, odd]) {
      d = 1 / away(1 + term * d);
      c = away(1 + term / c);
      step = c * d;
      product *= step;
    }
    if (Math.abs(step - 1) < ENOUGH) break;
  }
  return product;
}
