import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { twoSidedP } from "../stats/two-sided-p.ts";
import { evaluate } from "./evaluate.ts";
import { isReached, misprintsOf, printedTo, reading, truthsOf } from "./printed-fixture.ts";
import type { Quantity, Relation } from "./quantity.ts";
import { lookupIn, rounded } from "./quantity-fixture.ts";
import { isFit } from "./verdict.ts";

const side = { id: "p", kind: "p-against-interval", interval: "ratio", p: "p" } as const;
const whole = { ...side, estimate: "ratio" } as const;

const ratio = (value: number, low: number, high: number, precision = 0.01): Quantity =>
  rounded("ratio", value, precision, { interval: { low, high } });
const p = (value: number, precision: number, relation: Relation = "="): Quantity =>
  rounded("p", value, precision, { relation });
const verdict = (...rows: Quantity[]) => evaluate(side, lookupIn(...rows), "read").verdict;
const fits = ["consistent", "consistent-with-rounding"];

/** The p that some roundings of an interval to thousandths permit, as it leaves 1 out or holds it. */
function sides(low: number, high: number): readonly (readonly number[])[] {
  const [below, above, half] = [low - 1, high - 1, 0.000_500_001];
  return [
    ...(below + half > 0 || above - half < 0 ? [[0, 0.05]] : []),
    ...(below - half < 0 && above + half > 0 ? [[0.05, 1]] : []),
  ];
}

/** The p of every ratio with every interval of 95 %. */
function pOf(ratios: readonly number[], lows: readonly number[], highs: readonly number[]): number[] {
  const each = lows.flatMap((low) => highs.map((high) => Math.log(high / low) / (2 * 1.959964)));
  return ratios.flatMap((ratio) => each.map((error) => twoSidedP(Math.log(ratio) / error)));
}

describe("p-against-interval, without the estimate", () => {
  it.each([
    [1.04, "<", 0.05, "consistent"],
    [0.96, "<", 0.05, "not-consistent"],
    [1, "<", 0.05, "consistent"],
    [0.96, ">", 0.05, "consistent"],
    [1.04, ">", 0.05, "not-consistent"],
    [1.04, "≥", 0.05, "not-consistent"],
    [0.96, "≤", 0.05, "not-consistent"],
    [1.04, "<", 0.001, "consistent"],
    [1.04, ">", 0.1, "not-consistent"],
    [0.96, "=", 0.03, "not-consistent"],
    [1.04, "=", 0.03, "consistent"],
    [1.04, "=", 0.3, "not-consistent"],
  ] as const)("from %d to 2.01 with p %s %d: %s", (low, relation, value, expected) => {
    expect(verdict(ratio(1.45, low, 2.01), p(value, 0.001, relation))).toBe(expected);
  });

  it.each([
    ["<", 0.1],
    [">", 0.01],
  ] as const)("has no power beside p %s %d, which either side satisfies", (relation, value) => {
    for (const low of [0.96, 1.04]) {
      const found = evaluate(side, lookupIn(ratio(1.45, low, 2.01), p(value, 0.01, relation)), "read");
      expect(found).toMatchObject({ verdict: "not-testable", reason: "no-power" });
    }
    const wholly = evaluate(whole, lookupIn(ratio(1.45, 1.04, 2.01), p(value, 0.01, relation)), "read");
    expect(wholly.verdict).toBe("consistent");
  });

  it("lets rounding carry an end over the null value", () => {
    expect(verdict(ratio(1.4, 0.9, 2.1, 0.2), p(0.04, 0.01))).toBe("consistent-with-rounding");
    expect(verdict(ratio(1.4, 0.89, 2.1, 0.01), p(0.02, 0.01))).toBe("not-consistent");
  });

  it("takes 0 for the null value of a difference, and other levels", () => {
    const rows = lookupIn(ratio(17, 1.4, 32.6, 0.1), p(0.2, 0.1));
    expect(evaluate({ ...side, null: 0 }, rows, "read").verdict).toBe("not-consistent");
    const wide = lookupIn(ratio(1.45, 0.98, 2.2), p(0.02, 0.01));
    expect(evaluate({ ...side, level: 99 }, wide, "read").verdict).toBe("consistent");
  });

  it("passes p on the side of the interval, and finds every digit that leads to the other", () => {
    const ends = fc.tuple(fc.integer({ min: 500, max: 1500 }), fc.nat(1000));
    fc.assert(
      fc.property(ends, fc.integer({ min: 1, max: 999 }), ([first, width], drawn) => {
        const [low, high] = [first / 1000, (first + width) / 1000];
        const print = p(drawn / 1000, 0.001);
        for (const each of [drawn / 1000, ...misprintsOf(print)].map((value) => reading(print, value))) {
          const isRightSide = sides(low, high).some((side) => isReached(each, side));
          expect(isFit(verdict(ratio(1, low, high, 0.001), each))).toBe(isRightSide);
        }
      }),
    );
  });

  it("cannot test an approximate p, or none", () => {
    const about = evaluate(side, lookupIn(ratio(1.4, 1.1, 1.8), p(0.05, 0.01, "≈")), "read");
    expect(about).toMatchObject({ verdict: "not-testable", reason: "approximate" });
    const bare = evaluate(side, lookupIn(rounded("ratio", 1.4, 0.1), p(0.05, 0.01)), "read");
    expect(bare).toMatchObject({ verdict: "not-testable", reason: "missing" });
  });
});

describe("p-against-interval, with the estimate", () => {
  // Altman and Bland, BMJ 2011;343:d2090: 17 percentage points with P = 0.032 has the interval 1.4 to 32.6, and
  // a relative risk of 0.30 with P = 0.034 that from 0.10 to 0.90; d2304 goes the way back. In R 4.2.2, with
  // z = est / ((u - l) / (2 * qnorm(0.975))), on logs for the ratio: 2 * pnorm(-abs(z)) is 0.0327, and 0.0317.
  it.each([
    ["0.30 (0.10 to 0.90), P = 0.034", 1, 0.3, 0.1, 0.9, 0.01, 0.034, 0.0317],
    ["17 (1.4 to 32.6), P = 0.032", 0, 17, 1.4, 32.6, 0.1, 0.032, 0.0327],
  ] as const)(
    "fits the example of Altman and Bland: %s",
    (_, nullValue, value, low, high, unit, print, fromR) => {
      const rows = lookupIn(ratio(value, low, high, unit), p(print, 0.001));
      const { verdict: found, comparisons } = evaluate({ ...whole, null: nullValue }, rows, "read");
      expect(fits).toContain(found);
      expect(comparisons[1]?.computed).toBeCloseTo(fromR, 4);
    },
  );

  it("agrees with the formula of Altman and Bland, exp(−0.717 z − 0.416 z²), to three digits of p", () => {
    for (const z of [1.7, 1.96, 2.2, 2.8, 3.2]) {
      const rows = lookupIn(ratio(z, z - 1.959964, z + 1.959964, 1e-6), p(0.05, 0.01));
      const { comparisons } = evaluate({ ...whole, null: 0 }, rows, "read");
      expect(comparisons[1]?.computed).toBeCloseTo(Math.exp(-0.717 * z - 0.416 * z * z), 3);
    }
  });

  it("1.445 (1.036 to 2.014) has the p 0.030, as R has it, and not 0.003", () => {
    // R: 2 * pnorm(-abs(log(1.445) / ((log(2.014) - log(1.036)) / (2 * qnorm(0.975)))))
    const offsite = ratio(1.445, 1.036, 2.014, 0.001);
    const found = evaluate(whole, lookupIn(offsite, p(0.03, 0.001)), "read");
    expect(found.verdict).toBe("consistent");
    expect(found.comparisons[1]?.computed).toBeCloseTo(0.029956, 5);
    expect(evaluate(whole, lookupIn(offsite, p(0.003, 0.001)), "read").verdict).toBe("not-consistent");
  });

  it("cannot recompute p of an interval without width", () => {
    const found = evaluate(whole, lookupIn(ratio(1.4, 1.4, 1.4), p(0.01, 0.01)), "read");
    expect(found.comparisons[1]).toMatchObject({ reason: "outside-domain" });
  });

  it("passes every Wald interval with its p, and finds a changed digit of p wherever no roundings give it", () => {
    const inputs = fc.tuple(
      fc.double({ min: -1.5, max: 1.5, noNaN: true }),
      fc.double({ min: 0.05, max: 0.6, noNaN: true }),
    );
    fc.assert(
      fc.property(inputs, ([estimate, se]) => {
        const end = (sign: number) => Number(Math.exp(estimate + sign * 1.959964 * se).toFixed(3));
        const [low, high] = [end(-1), end(1)];
        const row = printedTo(3, "ratio", Math.exp(estimate), { interval: { low, high } });
        const value = printedTo(3, "p", twoSidedP(estimate / se));
        const fitsTogether = (print: Quantity) =>
          isFit(evaluate(whole, lookupIn(row, print), "read").verdict);
        expect(fitsTogether(value)).toBe(true);
        const [lows, highs] = [low, high].map((each) => truthsOf(reading(row, each)));
        const possible = pOf(truthsOf(row, 1), lows ?? [], highs ?? []);
        for (const misprint of misprintsOf(value).map((each) => reading(value, each))) {
          const isRightSide = sides(low, high).some((side) => isReached(misprint, side));
          expect(fitsTogether(misprint)).toBe(isRightSide && isReached(misprint, possible));
        }
      }),
    );
  });
});
