import { type Interval, point } from "./interval.ts";
import type { Operand } from "./operand.ts";

/** Where a number stands as written, and how far rounding lets the number meant stray from it. */
export type Reach = { readonly nominal: Interval; readonly rounded: Interval };

/** A single number, or the two ends of a range, low end first. */
export type Measure = readonly [Reach] | readonly [Reach, Reach];

/** A number that carries no rounding. */
export function exactly(value: number): Measure {
  return [{ nominal: point(value), rounded: point(value) }];
}

/** The operand with half a unit of its last digit on either side (none if exact); null where missing. */
export function measure({ value, low, high, precision, exact }: Operand): Measure | null {
  const half = exact ? 0 : precision / 2;
  const reach = (v: number): Reach => ({ nominal: point(v), rounded: { low: v - half, high: v + half } });
  if (value !== null) return [reach(value)];
  return low === null || high === null ? null : [reach(low), reach(high)];
}

/**
 * The operation on two measures, each rounding propagated. Of ranges, every pair of ends is tried and the
 * least and the greatest result kept. Null where either is null or the operation gives null.
 */
export function combine(
  a: Measure | null,
  b: Measure | null,
  operation: (a: Interval, b: Interval) => Interval | null,
): Measure | null {
  if (a === null || b === null) return null;
  const corners: Reach[] = [];
  for (const x of a) {
    for (const y of b) {
      const nominal = operation(x.nominal, y.nominal);
      const rounded = operation(x.rounded, y.rounded);
      if (nominal === null || rounded === null) return null;
      corners.push({ nominal, rounded });
    }
  }
  const [least, ...others] = corners.sort((p, q) => p.nominal.low - q.nominal.low);
  const greatest = others.at(-1);
  if (least === undefined) return null;
  return greatest === undefined ? [least] : [least, greatest];
}

/** Everything from the low end to the high end. */
export function span(of: Measure): Reach {
  const [low] = of;
  const high = of[1] ?? low;
  return {
    nominal: { low: low.nominal.low, high: high.nominal.high },
    rounded: { low: low.rounded.low, high: high.rounded.high },
  };
}
