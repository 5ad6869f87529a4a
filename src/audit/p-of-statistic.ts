import { compare } from "./compare.ts";
import { distinctRows } from "./interval-rows.ts";
import type { Kind } from "./kind.ts";
import type { Test } from "./p-from-statistic.ts";
import { decide } from "./result.ts";

/**
 * p follows from a test statistic and its degrees of freedom: t and r with `df1` (r: number of pairs − 2), F
 * with `df1` and `df2`, χ² with `df1`, z with none. The rounding of the statistic and of p are allowed for, and
 * a p that is a bound ("p < .05") must be satisfied.
 *
 * Assumes two-sided t, z and r, and no correction for several tests: a one-sided p is half of what is computed
 * here, a Bonferroni-corrected one is a multiple. For F with fractional degrees of freedom, whose p need not
 * rise or fall steadily with them, the reach is that of their rounded ends. Reference: Nuijten, M. B. et al.
 * (2016). The prevalence of statistical reporting errors in psychology (1985–2013). Behavior Research Methods
 * 48, 1205–1226 (statcheck).
 *
 * It cannot see: which of statistic, degrees of freedom and p is wrong, or all of them wrong together.
 */
export type POfStatistic = {
  readonly id: string;
  readonly kind: "p-of-statistic";
  readonly test: Test;
  readonly statistic: string;
  readonly df1?: string;
  readonly df2?: string;
  readonly p: string;
};

const DEGREES: Readonly<Record<Test, number>> = { t: 1, f: 2, "chi-squared": 1, z: 0, r: 1 };

export const pOfStatistic: Kind<POfStatistic> = {
  fields: { test: "test", statistic: "row", df1: "row?", df2: "row?", p: "row" },
  rows: ({ statistic, df1, df2, p }) => [statistic, ...distinctRows(df1), ...distinctRows(df2), p],
  objection: ({ test, df1, df2 }) => {
    const given = [df1 !== undefined, df2 !== undefined];
    if (given.every((is, at) => is === at < DEGREES[test])) return null;
    const wanted = ["no degrees of freedom", '"df1" and no "df2"', '"df1" and "df2"'][DEGREES[test]];
    return `a test of the kind ${test} has ${wanted}; name as many.`;
  },
  judge: ({ test, statistic, df1, df2, p }, { operand }) =>
    decide(
      compare(operand(p), {
        op: "p-from-statistic",
        test,
        statistic: operand(statistic),
        df: [...distinctRows(df1), ...distinctRows(df2)].map(operand),
      }),
    ),
};
