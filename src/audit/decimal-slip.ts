import { atMost } from "./interval.ts";

/** How far a printed number lies from a computed one once its decimal point is moved. */
export type DecimalSlip = {
  /** p where printed × 10^p comes within 1 % of the computed number; null where no p from −3 to 3 does. */
  readonly power: number | null;
  /** (printed × 10^p − computed) ÷ computed, at `power`, or at the p that comes nearest where it is null. */
  readonly deviation: number;
};

const POWERS = [-3, -2, -1, 0, 1, 2, 3];
/** In proportion to the computed number: 1 %. */
export const largestDeviation = 0.01;

/** Null where the computed number is 0, which no power of ten can approach in proportion. */
export function decimalSlip(printed: number, computed: number): DecimalSlip | null {
  if (computed === 0) return null;
  const tried = POWERS.map((power) => ({ power, deviation: (printed * 10 ** power - computed) / computed }));
  const nearest = tried.reduce((a, b) => (Math.abs(b.deviation) < Math.abs(a.deviation) ? b : a));
  const fitting = tried.filter(({ deviation }) => atMost(Math.abs(deviation), largestDeviation));
  return { power: fitting.length === 1 ? nearest.power : null, deviation: nearest.deviation };
}
