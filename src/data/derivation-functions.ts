import { billAtActualRatio } from "../stats/bill-at-actual-ratio.ts";
import { bottomTwoShare } from "../stats/bottom-two-share.ts";
import type { FiveCounts } from "../stats/five-counts.ts";
import { meanLevel } from "../stats/mean-level.ts";
import { netScore } from "../stats/net-score.ts";
import { perEvent } from "../stats/per-event.ts";
import { perHead } from "../stats/per-head.ts";
import { ratioOf } from "../stats/ratio-of.ts";
import { standardErrorOfLogRatio } from "../stats/standard-error-of-log-ratio.ts";
import { topTwoShare } from "../stats/top-two-share.ts";
import { type TwoGroupMixtures, twoGroupMixtures } from "../stats/two-group-mixtures.ts";
import { twoSidedP } from "../stats/two-sided-p.ts";
import { waldZ } from "../stats/wald-z.ts";
import { widestWaldBound } from "../stats/widest-wald-bound.ts";
import { wilsonInterval } from "../stats/wilson-interval.ts";
import type { Relation } from "./row.ts";

/** What a derivation gives: a value or a range, and an interval and n where the function has them. */
export type Derived = {
  /** Absent from a pure range. */
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  /** What low and high are; there where they are. */
  readonly level?: "wilson-95" | "bound-p05" | "range";
  readonly n?: number;
  /** How the value bounds the quantity, where it is no equality. */
  readonly relation?: Relation;
};

const percent = (share: number): number => share * 100;

function shareOfFive(statistic: typeof topTwoShare, counts: readonly number[]): Derived {
  const { count, n, share } = statistic(counts as unknown as FiveCounts);
  return { value: percent(share), ...percentInterval(count, n) };
}

function percentInterval(count: number, n: number): Derived {
  const { low, high } = wilsonInterval(count, n);
  return { low: percent(low), high: percent(high), level: "wilson-95", n };
}

/** One of the ranges that a share in per cent and an odds ratio leave open. */
function mixture(
  [share = NaN, oddsRatio = NaN]: readonly number[],
  part: keyof TwoGroupMixtures,
  scale: (x: number) => number = percent,
): Derived {
  const { low, high } = twoGroupMixtures(share / 100, oddsRatio)[part];
  return { low: scale(low), high: scale(high), level: "range" };
}

/** Smaller than this, a p is written as a bound. */
const LEAST_P = 0.001;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, next) => total + next, 0);

/** Inputs in pairs: an amount a head, then its people. */
function perHeadTimesPeople(pairs: readonly number[]): number {
  return sum(pairs.map((amount, at) => (at % 2 === 0 ? amount * (pairs[at + 1] ?? NaN) : 0)));
}

const FUNCTIONS = {
  "count-of-list": (things) => ({ value: things.length }),
  sum: (x) => ({ value: sum(x) }),
  difference: ([from = NaN, ...rest]) => ({ value: from - sum(rest) }),
  remainder: ([from = NaN, ...rest]) => ({ value: from - sum(rest), n: from }),
  share: ([part = NaN, whole = NaN]) => ({ value: percent(ratioOf(part, whole)) }),
  "share-of-people": ([part = NaN, whole = NaN]) => ({ value: percent(ratioOf(part, whole)), n: whole }),
  "share-of-sum": ([part = NaN, ...rest]) => ({
    value: percent(ratioOf(part, part + sum(rest))),
    n: part + sum(rest),
  }),
  "share-with-interval": ([count = NaN, n = NaN]) => ({
    value: percent(ratioOf(count, n)),
    ...percentInterval(count, n),
  }),
  mean: (x) => ({ value: sum(x) / x.length }),
  "per-head-times-people": (x) => ({ value: perHeadTimesPeople(x) }),
  "implied-whole": ([part = NaN, share = NaN]) => ({ value: perHead(part, share / 100) }),
  "per-head": ([amount = NaN, people = NaN]) => ({ value: perHead(amount, people) }),
  "per-event": ([amount = NaN, events = NaN]) => ({ value: perEvent(amount, events) }),
  "per-ten-thousand": ([count = NaN, people = NaN]) => ({ value: perHead(count, people) * 10_000 }),
  "top-two-share": (counts) => shareOfFive(topTwoShare, counts),
  "bottom-two-share": (counts) => shareOfFive(bottomTwoShare, counts),
  "net-score": (counts) => ({ value: percent(netScore(counts as unknown as FiveCounts)), n: sum(counts) }),
  "mean-level": (counts) => {
    const { mean, n } = meanLevel(counts as unknown as FiveCounts);
    return { value: mean, n };
  },
  "bill-at-actual-ratio": ([nominal = NaN, deductible = NaN, actual = NaN]) => ({
    value: billAtActualRatio(nominal / 100, deductible, actual / 100),
  }),
  "standard-error-of-interval": ([low = NaN, high = NaN]) => ({ value: standardErrorOfLogRatio(low, high) }),
  "z-of-interval": ([ratio = NaN, low = NaN, high = NaN]) => ({
    value: waldZ(ratio, standardErrorOfLogRatio(low, high)),
  }),
  "p-of-interval": ([ratio = NaN, low = NaN, high = NaN]) => {
    const p = twoSidedP(waldZ(ratio, standardErrorOfLogRatio(low, high)));
    return p < LEAST_P ? { value: LEAST_P, relation: "<" } : { value: p };
  },
  "widest-wald-bound": ([ratio = NaN]) => ({ ...widestWaldBound(ratio), level: "bound-p05" }),
  "mixture-without": (x) => mixture(x, "without"),
  "mixture-with": (x) => mixture(x, "with"),
  "mixture-gap": (x) => mixture(x, "gap"),
  "mixture-ratio": (x) => mixture(x, "ratio", (ratio) => ratio),
} as const satisfies Record<string, (inputs: readonly number[]) => Derived>;

export type DerivationFunction = keyof typeof FUNCTIONS;

export function isDerivationFunction(name: string): name is DerivationFunction {
  return Object.hasOwn(FUNCTIONS, name);
}

/** Applies the named function to input values. Shares and scores come back in per cent, 0–100. */
export function derive(name: DerivationFunction, inputs: readonly number[]): Derived {
  return FUNCTIONS[name](inputs);
}
