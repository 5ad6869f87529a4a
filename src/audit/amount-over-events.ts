import type { Comparison } from "./compare.ts";
import type { Kind } from "./kind.ts";
import { compareLimit, type Limit } from "./limit.ts";
import { decide } from "./result.ts";

/**
 * amount ÷ events × per lies between printed limits: what a fund pays for a stay against the deductible, for a
 * visit against the quota of the year. `per` is 1 unless a limit is for so many events. The worse limit decides.
 *
 * A limit may be a range, of which the end that allows more counts, or a bound on its own side ("at least 200").
 * With `carried`, what is left of a limit is kept for later years: passing it then contradicts nothing, and is not
 * testable.
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
  readonly carried?: boolean;
};

export const amountOverEvents: Kind<AmountOverEvents> = {
  fields: {
    amount: "row",
    events: "row",
    per: "positive number?",
    least: "row?",
    most: "row?",
    carried: "true or false?",
  },
  rows: ({ amount, events, least, most }) => [
    amount,
    events,
    ...[least, most].filter((row) => row !== undefined),
  ],
  objection: ({ least, most }) =>
    least === undefined && most === undefined ? `it has no limit; add "least", "most" or both.` : null,
  judge: ({ id, amount, events, per = 1, least, most, carried = false }, { operand }) => {
    const terms = {
      op: "quotient",
      dividend: operand(amount),
      divisor: operand(events),
      times: per,
    } as const;
    const against = (row: string | undefined, limit: Limit): readonly Comparison[] =>
      row === undefined ? [] : [allowing(carried, compareLimit(terms, operand(row), limit))];
    const [first, ...others] = [...against(least, "least"), ...against(most, "most")];
    if (first === undefined) throw new Error(`Check "${id}" has no limit: add "least", "most" or both.`);
    return decide(first, ...others);
  },
};

function allowing(carried: boolean, compared: Comparison): Comparison {
  return carried && compared.verdict === "not-consistent"
    ? { ...compared, verdict: "not-testable", reason: "carried-over" }
    : compared;
}
