import { pOfChiSquared } from "../stats/p-of-chi-squared.ts";
import { pOfCorrelation } from "../stats/p-of-correlation.ts";
import { pOfF } from "../stats/p-of-f.ts";
import { pOfT } from "../stats/p-of-t.ts";
import { twoSidedP } from "../stats/two-sided-p.ts";
import { over, type Values } from "./corners.ts";
import type { Interval } from "./interval.ts";
import { type Measure, span } from "./measure.ts";

export type Test = "t" | "f" | "chi-squared" | "z" | "r";

/** The two-sided p of a normal statistic with its roundings. */
export function pOfZ(z: Measure | null): Measure | null {
  return z && over(twoSidedP, magnitude(span(z)));
}

/** The size of a number whatever its sign: two-sided p rise and fall with it alone. */
function magnitude({ nominal, rounded }: { readonly nominal: Interval; readonly rounded: Interval }): Values {
  const sizes = ({ low, high }: Interval): readonly number[] => {
    const ends = [Math.abs(low), Math.abs(high)];
    return low < 0 && high > 0 ? [0, ...ends] : ends;
  };
  return { nominal: sizes(nominal), rounded: sizes(rounded) };
}

const TESTS: Readonly<Record<Test, (statistic: number, ...df: number[]) => number>> = {
  t: (t, df = NaN) => pOfT(t, df),
  f: (f, df1 = NaN, df2 = NaN) => pOfF(f, df1, df2),
  "chi-squared": (x, df = NaN) => pOfChiSquared(x, df),
  z: (z) => twoSidedP(z),
  // Rounding may take r beyond 1, never what is printed.
  r: (r, df = NaN) => pOfCorrelation(Math.min(r, 1), df),
};

/** The p of the statistic, two-sided; null for a statistic or degrees of freedom that cannot be. */
export function pFromStatistic(test: Test, statistic: Values, df: readonly Values[]): Measure | null {
  const sided = test === "f" || test === "chi-squared";
  const [printed = NaN] = statistic.nominal;
  if ((sided && printed < 0) || (test === "r" && Math.abs(printed) > 1)) return null;
  if (df.some(({ rounded }) => rounded.some((value) => value <= 0))) return null;
  const toInterval = (list: readonly number[]): Interval => ({
    low: sided ? Math.max(0, Math.min(...list)) : Math.min(...list),
    high: Math.max(...list),
  });
  const size = magnitude({ nominal: toInterval(statistic.nominal), rounded: toInterval(statistic.rounded) });
  return over(TESTS[test], size, ...df);
}
