import { quantileSorted } from "d3";

export type FiveNumbers = {
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  /** Ends of the whiskers. */
  readonly low: number;
  readonly high: number;
};

/**
 * What a box plot draws of one value or more, after Tukey, Exploratory Data Analysis, 1977: quartiles (type 7 of
 * Hyndman & Fan, The American Statistician 50(4), 1996) and whiskers to the last value within 1.5 interquartile ranges.
 */
export function fiveNumbers(values: readonly number[]): FiveNumbers {
  const sorted = [...Float64Array.from(values).sort()];
  const [q1 = 0, median = 0, q3 = 0] = [0.25, 0.5, 0.75].map((p) => quantileSorted(sorted, p));
  const reach = 1.5 * (q3 - q1);
  const within = sorted.filter((value) => value >= q1 - reach && value <= q3 + reach);
  return { q1, median, q3, low: Math.min(within[0] ?? q1, q1), high: Math.max(within.at(-1) ?? q3, q3) };
}
