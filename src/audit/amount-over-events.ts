import type { Comparison } from "./compare.ts";
import type { Kind } from "./kind.ts";
import { compareLimits, limitFields, limitRows, type Limits, objectionToLimits } from "./limits.ts";
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
export type AmountOverEvents = Limits & {
  readonly id: string;
  readonly kind: "amount-over-events";
  readonly amount: string;
  readonly events: string;
  readonly per?: number;
  readonly carried?: boolean;
};

export const amountOverEvents: Kind<AmountOverEvents> = {
  fields: {
    amount: "row",
    events: "row",
    per: "positive number?",
    ...limitFields,
    carried: "true or false?",
  },
  rows: (check) => [check.amount, check.events, ...limitRows(check)],
  objection: objectionToLimits,
  judge: (check, { operand }) => {
    const [dividend, divisor] = [operand(check.amount), operand(check.events)];
    const terms = { op: "quotient", dividend, divisor, times: check.per ?? 1 } as const;
    const [first, ...others] = compareLimits(check, terms, operand);
    const allow = (compared: Comparison): Comparison => (check.carried ? allowing(compared) : compared);
    return decide(allow(first), ...others.map(allow));
  },
};

/** Passing a limit is not testable where earlier years' may have been used as well. */
function allowing(compared: Comparison): Comparison {
  return compared.verdict === "not-consistent"
    ? { ...compared, verdict: "not-testable", reason: "carried-over" }
    : compared;
}
