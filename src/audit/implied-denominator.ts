import { type Comparison, type Denominators, uncomputed } from "./compare.ts";
import { commonWhole, type Slack, wholesOf } from "./denominators-of.ts";
import type { Kind } from "./kind.ts";
import type { Operand } from "./operand.ts";
import { reasonAgainst } from "./reason-against.ts";
import { decide } from "./result.ts";
import type { Reason, Verdict } from "./verdict.ts";

/**
 * Each count with its percentage implies the whole numbers n of which it can be that percentage: from
 * 100 × count ÷ (percent + half a unit) to 100 × count ÷ (percent − half a unit). Percentages of one sample must
 * have an n in common, and the printed n, where one is named, must be it. What GRIM asks of a value and its n is
 * asked here of an n that nobody printed (Brown & Heathers 2017, https://doi.org/10.1177/1948550616673876). The n in
 * common lie from computedLow to computedHigh, which is null where nothing limits them, as of 1 and 0%.
 *
 * - consistent: some whole n makes every count, rounded, its percentage (a tie rounds either way);
 * - consistent-with-rounding: so it is if the counts were rounded as well;
 * - off-by-less-than-one: some whole n brings each percentage within one unit of its last digit, as when digits
 *   are cut off;
 * - not-consistent: none of these.
 *
 * Assumes one sample and no weights. Does not see a wrong n close to the right one: n is known the better, the
 * larger the count and the finer the percentage. A count of 0 says nothing of n.
 */
export type ImpliedDenominator = {
  readonly id: string;
  readonly kind: "implied-denominator";
  readonly shares: readonly { readonly count: string; readonly percent: string }[];
  readonly n?: string;
};

const AS_PRINTED: Slack = { units: 0.5, countsRounded: false };

const LEVELS: readonly (readonly [Verdict, Slack])[] = [
  ["consistent", AS_PRINTED],
  ["consistent-with-rounding", { units: 0.5, countsRounded: true }],
  ["off-by-less-than-one", { units: 1 - 1e-6, countsRounded: false }],
];

export const impliedDenominator: Kind<ImpliedDenominator> = {
  fields: { shares: "shares", n: "row?" },
  rows: ({ shares, n }) => [
    ...shares.flatMap(({ count, percent }) => [count, percent]),
    ...(n === undefined ? [] : [n]),
  ],
  judge: ({ shares, n }, { operand }) => {
    const pairs = shares.map(({ count, percent }) => ({ count: operand(count), percent: operand(percent) }));
    const printed = n === undefined ? null : operand(n);
    const reason = reasonFor(pairs, printed);
    const shown = pairs.map((pair) =>
      reason === null ? { ...pair, ...wholesOf(pair, AS_PRINTED) } : { ...pair, least: 1, most: Infinity },
    );
    const terms: Denominators = { op: "denominators", shares: shown };
    if (reason !== null)
      return decide(against(uncomputed({ verdict: "not-testable", reason }, terms), printed));
    const met = LEVELS.find(([, slack]) => commonWhole(pairs, printed, slack) !== null);
    const common = commonWhole(pairs, null, AS_PRINTED);
    const single = common !== null && common.least === common.most ? common.least : null;
    const isLimited = common !== null && common.most < Infinity;
    return decide({
      ...against(uncomputed({ verdict: met?.[0] ?? "not-consistent" }, terms), printed),
      computed: single,
      computedRange:
        common === null || single !== null || !isLimited ? null : { low: common.least, high: common.most },
      computedLow: common?.least ?? null,
      computedHigh: isLimited ? common.most : null,
      difference: single === null || !printed || printed.value === null ? null : printed.value - single,
    });
  },
};

function against(comparison: Comparison, printed: Operand | null): Comparison {
  return { ...comparison, against: printed, target: printed?.value ?? null };
}

type Pair = { readonly count: Operand; readonly percent: Operand };

function reasonFor(pairs: readonly Pair[], printed: Operand | null): Reason | null {
  const operands = pairs.flatMap(({ count, percent }) => [count, percent]);
  const reason = reasonAgainst(operands, printed ?? undefined);
  if (reason !== null) return reason;
  if (operands.some(({ value }) => value === null)) return "range";
  const wholes = pairs.map((pair) => wholesOf(pair, AS_PRINTED));
  if (wholes.every(({ least, most }) => least <= 1 && most === Infinity)) return "no-power";
  const [only] = wholes;
  // A lone pair whose rounding always holds some whole number can contradict nothing.
  const isLone = printed === null && wholes.length === 1 && only !== undefined;
  return isLone && only.width >= 1 ? "no-power" : null;
}
