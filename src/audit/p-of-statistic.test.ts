import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pOfChiSquared } from "../stats/p-of-chi-squared.ts";
import { pOfCorrelation } from "../stats/p-of-correlation.ts";
import { pOfF } from "../stats/p-of-f.ts";
import { pOfT } from "../stats/p-of-t.ts";
import { twoSidedP } from "../stats/two-sided-p.ts";
import { evaluate } from "./evaluate.ts";
import type { Test } from "./p-from-statistic.ts";
import { parseChecks } from "./parse-checks.ts";
import type { POfStatistic } from "./p-of-statistic.ts";
import { isReached, misprintsOf, printedTo, reading, truthsOf } from "./printed-fixture.ts";
import type { Quantity, Relation } from "./quantity.ts";
import { count, lookupIn, rounded } from "./quantity-fixture.ts";
import { isFit } from "./verdict.ts";

type Reported = readonly [Test, readonly number[], number, Relation, number];

function evaluated(test: Test, df: readonly number[], statistic: Quantity, p: Quantity) {
  const degrees = df.map((value, at) => count(`df${at + 1}`, value));
  const check: POfStatistic = {
    id: "p",
    kind: "p-of-statistic",
    test,
    statistic: "statistic",
    ...(df.length > 0 ? { df1: "df1" } : {}),
    ...(df.length > 1 ? { df2: "df2" } : {}),
    p: "p",
  };
  return evaluate(check, lookupIn(statistic, ...degrees, p), "read");
}

function judged([test, df, statistic, relation, p]: Reported) {
  const unit = Number(`1e-${String(p).split(".")[1]?.length ?? 0}`);
  return evaluated(test, df, rounded("statistic", statistic, 0.01), rounded("p", p, unit, { relation }));
}

/** Of each test: the number of its degrees of freedom, its p, the least and the most its statistic can be. */
const TESTS: readonly {
  readonly test: Test;
  readonly degrees: number;
  readonly limits: readonly [number, number];
  /** A value so many standard deviations, roughly, from the middle. */
  readonly at: (deviations: number, df: number) => number;
  readonly p: (value: number, df1?: number, df2?: number) => number;
}[] = [
  { test: "t", degrees: 1, limits: [-Infinity, Infinity], at: (d) => d, p: (t, df = 1) => pOfT(t, df) },
  {
    test: "f",
    degrees: 2,
    limits: [0, Infinity],
    at: Math.abs,
    p: (f, df1 = 1, df2 = 1) => pOfF(f, df1, df2),
  },
  {
    test: "chi-squared",
    degrees: 1,
    limits: [0, Infinity],
    at: (d, df) => df + d * Math.sqrt(2 * df),
    p: (x, df = 1) => pOfChiSquared(x, df),
  },
  { test: "z", degrees: 0, limits: [-Infinity, Infinity], at: (d) => d, p: (z) => twoSidedP(z) },
  {
    test: "r",
    degrees: 1,
    limits: [-1, 1],
    at: (d, df) => d / Math.sqrt(df),
    p: (r, df = 1) => pOfCorrelation(r, df),
  },
];

// The results that the test suite of statcheck (github.com/MicheleNuijten/statcheck, tests/testthat) calls
// decision errors, as in t(28) = 2.20, p = .06.
const decisionErrors: readonly Reported[] = [
  ["t", [28], 2.2, "=", 0.06],
  ["t", [28], 1.2, "=", 0.03],
  ["f", [2, 28], 22.2, "=", 0.06],
  ["f", [2, 28], 2.2, "=", 0.03],
  ["r", [28], 0.22, "=", 0.03],
  ["r", [28], 0.52, "=", 0.06],
  ["chi-squared", [28], 2.2, "=", 0.03],
  ["chi-squared", [28], 52.2, "=", 0.06],
  ["z", [], 1.2, "=", 0.03],
  ["z", [], 2.2, "=", 0.06],
  ["t", [48], 1.02, "<", 0.05],
  ["t", [28], 2.2, "=", 0.11],
  ["t", [28], 1.2, "=", 0.09],
  ["t", [28], 1.2, "=", 0.005],
];

// Results and p that the same suite recomputes: 2 * pt(-2.2, 28) and so on in R 4.2.2.
const recomputed: readonly (readonly [Reported, number])[] = [
  [["t", [28], 2.2, "=", 0.03], 0.03622548],
  [["f", [2, 28], 2.2, "=", 0.15], 0.1295932],
  [["r", [28], 0.22, "=", 0.26], 0.242739],
  [["z", [], 2.2, "=", 0.04], 0.0278069],
  [["chi-squared", [28], 22.2, "=", 0.79], 0.7719487],
];

describe("p-of-statistic", () => {
  it.each(decisionErrors)(
    "%s %j = %d, p %s %d is an error to statcheck and not consistent here",
    (...reported) => {
      expect(judged(reported).verdict).toBe("not-consistent");
    },
  );

  it.each(recomputed)("recomputes the p of %j as statcheck does: %d", (reported, p) => {
    expect(judged(reported).computed).toBeCloseTo(p, 6);
  });

  it.each<Reported>([
    // The example of the package's own description.
    ["t", [28], 2.2, "<", 0.05],
    ["t", [28], 2.2, "=", 0.04],
    ["t", [28], -2.2, "=", 0.036],
    ["z", [], 0, "=", 1],
    ["z", [], 1, ">", 0.05],
  ])("%s %j = %d, p %s %d fits", (...reported) => {
    expect(judged(reported).verdict).toBe("consistent");
  });

  it("allows for the rounding of the statistic, as statcheck does", () => {
    // R: 2 * pt(-c(2.345, 2.355), 28) is 0.02636, 0.02578
    expect(judged(["t", [28], 2.35, "=", 0.0263]).verdict).toBe("consistent-with-rounding");
    expect(judged(["t", [28], 2.35, "=", 0.027]).verdict).toBe("off-by-less-than-one");
  });

  it.each<Reported>([
    ["r", [28], 1.2, "=", 0.03],
    ["f", [2, 28], -1, "=", 0.03],
    ["t", [0], 1, "=", 0.03],
  ])("cannot test what cannot be: %s %j = %d", (...reported) => {
    expect(judged(reported)).toMatchObject({ verdict: "not-testable", reason: "outside-domain" });
  });

  it("wants as many degrees of freedom as the test has", () => {
    const parse = (test: string, df: object) =>
      parseChecks(
        { checks: [{ id: "a", kind: "p-of-statistic", test, statistic: "s", ...df, p: "p" }] },
        "file",
      );
    expect(() => parse("f", { df1: "df1" })).toThrow('a test of the kind f has "df1" and "df2"');
    expect(() => parse("z", { df1: "df1" })).toThrow("no degrees of freedom");
    expect(() => parse("t", { df2: "df2" })).toThrow('"df1" and no "df2"');
    expect(() => parse("chi", {})).toThrow("one of t, f, chi-squared, z, r");
  });

  it("passes every statistic with its p, and finds a changed digit of p wherever no roundings give it", () => {
    const deviations = fc.double({ min: -4, max: 4, noNaN: true });
    const degrees = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }));
    fc.assert(
      fc.property(
        fc.constantFrom(...TESTS),
        deviations,
        degrees,
        ({ test, limits, ...of }, away, numbers) => {
          const df = numbers.slice(0, of.degrees);
          const [least, most] = limits;
          const possible = (each: number) => Math.min(most, Math.max(least, each));
          const value = possible(of.at(away, numbers[0]));
          const statistic = printedTo(2, "statistic", value);
          const results = truthsOf(statistic, 0).map((each) => of.p(possible(each), ...df));
          const print = printedTo(3, "p", of.p(value, ...df));
          const fitsTogether = (each: Quantity) => isFit(evaluated(test, df, statistic, each).verdict);
          expect(fitsTogether(print)).toBe(true);
          for (const each of misprintsOf(print).map((misprint) => reading(print, misprint)))
            expect(fitsTogether(each)).toBe(isReached(each, results));
        },
      ),
    );
  });
});
