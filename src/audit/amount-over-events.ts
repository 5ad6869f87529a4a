import { type Comparison, compareWith } from "./compare.ts";
import { operandsOf } from "./expression.ts";
import { judgeOrder } from "./judge-order.ts";
import type { Kind } from "./kind.ts";
import { measure, type Measure } from "./measure.ts";
import type { Operand } from "./operand.ts";
import { reasonAgainst } from "./reason-against.ts";
import { decide } from "./result.ts";
import type { Reason } from "./verdict.ts";

/**
 * amount ÷ events × per lies between printed limits: what a fund pays for a stay against the deductible, for a
 * visit against the quota of the year. `per` is 1 unless a limit is for so many events. The worse limit decides.
 *
 * A limit may be a range, of which the end that allows more counts, or a bound on its own side ("at least 200").
 *
 * Assumes that the events are those that the amount paid for, and that a mean must keep the limits, which holds of
 * limits for every event alike. It says that numbers are plausible together, never that they are right.
 */
export type AmountOverEvents = {
  readonly id: string;
  readonly kind: "amount-over-events";
  readonly amount: string;
  readonly events: string;
  readonly per?: number;
  readonly least?: string;
  readonly most?: string;
};

type Limit = "least" | "most";

/** The relations with which a number can still be a limit on that side. */
const LIMITING: Readonly<Record<Limit, readonly string[]>> = {
  least: ["=", ">", "≥"],
  most: ["=", "<", "≤"],
};

export const amountOverEvents: Kind<AmountOverEvents> = {
  fields: { amount: "row", events: "row", per: "positive number?", least: "row?", most: "row?" },
  rows: ({ amount, events, least, most }) => [
    amount,
    events,
    ...[least, most].filter((row) => row !== undefined),
  ],
  objection: ({ least, most }) =>
    least === undefined && most === undefined ? `it has no limit; add "least", "most" or both.` : null,
  judge: ({ id, amount, events, per = 1, least, most }, { operand }) => {
    const against = (row: string | undefined, limit: Limit): readonly Comparison[] =>
      row === undefined ? [] : [compareLimit(operand(amount), operand(events), per, operand(row), limit)];
    const [first, ...others] = [...against(least, "least"), ...against(most, "most")];
    if (first === undefined) throw new Error(`Check "${id}" has no limit: add "least", "most" or both.`);
    return decide(first, ...others);
  },
};

function compareLimit(
  dividend: Operand,
  divisor: Operand,
  times: number,
  target: Operand,
  limit: Limit,
): Comparison {
  const terms = { op: "quotient", dividend, divisor, times } as const;
  const goal = measure(target);
  const judgement = (computed: Measure) => {
    if (goal === null) throw new Error(`"${target.id}" is missing: judge only a limit with a value.`);
    const [low, high] = limit === "least" ? [goal, computed] : [computed, goal];
    // A range allows all that its outer end allows.
    return judgeOrder([low[0]], [high[1] ?? high[0]], target.precision);
  };
  return { ...compareWith(target, terms, reasonFor(operandsOf(terms), target, limit), judgement), limit };
}

function reasonFor(operands: readonly Operand[], target: Operand, limit: Limit): Reason | null {
  const reason = reasonAgainst(operands, target);
  if (reason !== null) return reason;
  return LIMITING[limit].includes(target.relation) ? null : "bound";
}
