import { compare } from "./compare.ts";
import {
  distinctRows,
  endsOf,
  intervalFields,
  type IntervalRows,
  objectionToInterval,
} from "./interval-rows.ts";
import type { Kind } from "./kind.ts";
import { decide } from "./result.ts";
import type { Scale } from "./wald.ts";

/**
 * An interval of Wald's form has its estimate in the middle: √(low × high) = estimate on the log scale, where
 * ratios of odds, risks, rates and hazards are estimated (the default), (low + high) ÷ 2 = estimate on the
 * linear scale.
 *
 * Assumes Wald's form, which is what statistical packages print by default; intervals by profile likelihood, by
 * exact methods, by bootstrap, and Wilson's are not symmetrical, and are not to be declared here. Reference:
 * Altman, D. G. and Bland, J. M. (2011). How to obtain the P value from a confidence interval. BMJ 343, d2304.
 *
 * It cannot see: a width that is wrong on both sides alike. With few digits it has little power: the middle of
 * 0.1 and 0.4 is any number from 0.13 to 0.26.
 */
export type WaldSymmetry = {
  readonly id: string;
  readonly kind: "wald-symmetry";
  readonly estimate: string;
  readonly scale?: Scale;
} & IntervalRows;

export const waldSymmetry: Kind<WaldSymmetry> = {
  fields: { estimate: "row", scale: "log or linear?", ...intervalFields },
  rows: ({ estimate, interval, low, high }) => distinctRows(estimate, interval, low, high),
  objection: objectionToInterval,
  judge: (check, { operand }) =>
    decide(
      compare(operand(check.estimate), {
        op: "interval-middle",
        scale: check.scale ?? "log",
        ...endsOf(check, operand),
      }),
    ),
};
