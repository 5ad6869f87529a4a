import { type Comparison, compare } from "./compare.ts";
import {
  distinctRows,
  endsOf,
  intervalFields,
  type IntervalRows,
  objectionToInterval,
} from "./interval-rows.ts";
import { isBelow } from "./interval.ts";
import type { Kind } from "./kind.ts";
import { decide } from "./result.ts";

/**
 * low ≤ estimate ≤ high. True of every interval for the estimate beside it, whatever the method, but for some
 * bootstrap and credible intervals of skewed estimates.
 *
 * It cannot see: a wrong end that still lies on its own side of the estimate (see wald-symmetry).
 */
export type InsideInterval = {
  readonly id: string;
  readonly kind: "inside-interval";
  readonly estimate: string;
} & IntervalRows;

export const insideInterval: Kind<InsideInterval> = {
  fields: { estimate: "row", ...intervalFields },
  rows: ({ estimate, interval, low, high }) => distinctRows(estimate, interval, low, high),
  objection: objectionToInterval,
  judge: (check, { operand }) => {
    const compared = compare(operand(check.estimate), { op: "interval", ...endsOf(check, operand) });
    return decide(isReversed(compared) ? { ...compared, verdict: "not-consistent" } : compared);
  },
};

/** Nothing lies between ends that no rounding puts in order, however near to the estimate each is. */
function isReversed({ verdict, computedLow, computedHigh }: Comparison): boolean {
  if (verdict === "not-testable" || computedLow === null || computedHigh === null) return false;
  return isBelow(computedHigh, computedLow);
}
