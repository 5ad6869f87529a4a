import { logGamma } from "./log-gamma.ts";

const TINY = 1e-300;
const ENOUGH = 1e-16;

/**
 * The upper regularised incomplete gamma function Q(a, x), 0..1: the chance that a gamma variable of the shape
 * `a` and the scale 1 is above `x`. Relative accuracy is about 1e-11 for shapes up to a few thousand.
 *
 * Method: the series DLMF 8.7.1 for x below a + 1, else the continued fraction DLMF 8.9.2
 * (https://dlmf.nist.gov/8), evaluated by Lentz's algorithm.
 *
 * @throws RangeError unless a is finite and above zero, and x finite and not below zero.
 */
export function upperIncompleteGamma(a: number, x: number): number {
  if (!(a > 0 && Number.isFinite(a)) || !(x >= 0 && Number.isFinite(x))) {
    throw new RangeError(
      `Incomplete gamma: a is ${a} and x is ${x}; pass a shape above 0, and x of 0 or more, both finite.`,
    );
  }
  if (x === 0) return 1;
  const factor = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? 1 - factor * series(a, x) : factor * fraction(a, x);
}

/** Σ x^k ÷ (a (a + 1) … (a + k)) */
function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; term > sum * ENOUGH; k += 1) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let product = d;
  for (let k = 1; k < 10_000; k += 1) {
    const term = -k * (k - a);
    b += 2;
    d = 1 / (term * d + b || TINY);
    c = b + term / c || TINY;
    product *= c * d;
    if (Math.abs(c * d - 1) < ENOUGH) break;
  }
  return product;
}
