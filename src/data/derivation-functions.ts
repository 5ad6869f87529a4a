import { billAtActualRatio } from "../stats/bill-at-actual-ratio.ts";
import { bottomTwoShare } from "../stats/bottom-two-share.ts";
import type { FiveCounts } from "../stats/five-counts.ts";
import { meanLevel } from "../stats/mean-level.ts";
import { netScore } from "../stats/net-score.ts";
import { perEvent } from "../stats/per-event.ts";
import { perHead } from "../stats/per-head.ts";
import { ratioOf } from "../stats/ratio-of.ts";
import { topTwoShare } from "../stats/top-two-share.ts";
import { wilsonInterval } from "../stats/wilson-interval.ts";

/** What a derivation gives: a value, and an interval and n where the function has them. */
export type Derived = {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly n?: number;
};

const percent = (share: number): number => share * 100;

function shareOfFive(statistic: typeof topTwoShare, counts: readonly number[]): Derived {
  const { count, n, share } = statistic(counts as unknown as FiveCounts);
  const { low, high } = wilsonInterval(count, n);
  return { value: percent(share), low: percent(low), high: percent(high), n };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, next) => total + next, 0);

const FUNCTIONS = {
  sum: (x) => ({ value: sum(x) }),
  difference: ([from = NaN, ...rest]) => ({ value: from - sum(rest) }),
  remainder: ([from = NaN, ...rest]) => ({ value: from - sum(rest), n: from }),
  share: ([part = NaN, whole = NaN]) => ({ value: percent(ratioOf(part, whole)) }),
  "share-of-people": ([part = NaN, whole = NaN]) => ({ value: percent(ratioOf(part, whole)), n: whole }),
  "share-of-sum": ([part = NaN, ...rest]) => ({
    value: percent(ratioOf(part, part + sum(rest))),
    n: part + sum(rest),
  }),
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
} as const satisfies Record<string, (inputs: readonly number[]) => Derived>;

export type DerivationFunction = keyof typeof FUNCTIONS;

export function isDerivationFunction(name: string): name is DerivationFunction {
  return Object.hasOwn(FUNCTIONS, name);
}

/** Applies the named function to input values. Shares and scores come back in per cent, 0–100. */
export function derive(name: DerivationFunction, inputs: readonly number[]): Derived {
  return FUNCTIONS[name](inputs);
}
