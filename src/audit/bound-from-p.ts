import { compare } from "./compare.ts";
import {
  distinctRows,
  endsOf,
  intervalFields,
  type IntervalRows,
  objectionToInterval,
} from "./interval-rows.ts";
import type { Kind } from "./kind.ts";
import type { Operand } from "./operand.ts";
import { decide } from "./result.ts";
import type { NullValue } from "./wald.ts";

/**
 * p < 0.05 puts the null value outside the 95 % interval of Wald's form: the interval lies between the null
 * value and the estimate squared (twice the estimate for a difference). An exact p gives the interval itself.
 * The bound is in the result (`computedRange`); a printed interval must agree. Without one there is nothing to
 * set the bound against, and the check is not testable.
 *
 * The interval may stand beside another version's estimate of the same quantity (`interval` names a row with a
 * value of its own that is not `estimate`). Then only the end nearer to the null value is held against the
 * bound: it must be on the same side of the null value; the other end belongs to another estimate.
 *
 * Assumes a two-sided p and interval of one method, and Wald's form. Reference: Altman, D. G. and Bland, J. M.
 * (2011). How to obtain the confidence interval from a P value. BMJ 343, d2090.
 *
 * It cannot see: anything inside the bound, which is wide. A p said to be above something gives no bound.
 */
export type BoundFromP = {
  readonly id: string;
  readonly kind: "bound-from-p";
  readonly estimate: string;
  readonly p: string;
  readonly null?: NullValue;
  readonly level?: number;
} & IntervalRows;

export const boundFromP: Kind<BoundFromP> = {
  fields: { estimate: "row", p: "row", null: "null value?", level: "confidence level?", ...intervalFields },
  rows: ({ estimate, interval, low, high, p }) => distinctRows(estimate, interval, low, high, p),
  objection: (check) => (isWithoutInterval(check) ? null : objectionToInterval(check)),
  judge: (check, { operand }) => {
    const estimate = operand(check.estimate);
    const nullValue = check.null ?? 1;
    const terms = {
      op: "interval-from-p",
      estimate,
      p: operand(check.p),
      nullValue,
      level: check.level ?? 95,
    } as const;
    if (isWithoutInterval(check)) {
      const bound = compare(estimate, terms);
      return decide({
        ...bound,
        verdict: "not-testable",
        reason: bound.reason ?? "no-interval",
        target: null,
        against: null,
      });
    }
    const { low, high } = endsOf(check, operand);
    const [near, far] = (estimate.value ?? nullValue) < nullValue ? [high, low] : [low, high];
    const nearEnd = compare(near, terms);
    return isOfAnother(check, operand) ? decide(nearEnd) : decide(nearEnd, compare(far, terms));
  },
};

function isWithoutInterval({ interval, low, high }: BoundFromP): boolean {
  return interval === undefined && low === undefined && high === undefined;
}

function isOfAnother({ estimate, interval }: BoundFromP, operand: (row: string) => Operand): boolean {
  return interval !== undefined && interval !== estimate && operand(interval).value !== null;
}
