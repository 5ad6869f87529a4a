import { compare } from "./compare.ts";
import type { Kind } from "./kind.ts";
import { decide } from "./result.ts";

/**
 * until − from = years: "since 7 years". Where months are not known, the time from one year to another is known
 * to a year either way, so a difference of one fits only with rounding. With `inclusive`, both years are counted
 * whole (2007 to 2013 are seven years), and nothing is left to rounding.
 *
 * It cannot see: a mistake of one year, unless `inclusive`; which of the three is wrong.
 */
export type Period = {
  readonly id: string;
  readonly kind: "period";
  readonly from: string;
  readonly until: string;
  readonly years: string;
  readonly inclusive?: boolean;
};

export const period: Kind<Period> = {
  fields: { from: "row", until: "row", years: "row", inclusive: "true or false?" },
  rows: ({ from, until, years }) => [from, until, years],
  judge: ({ from, until, years, inclusive = false }, { operand }) =>
    decide(
      compare(operand(years), {
        op: "years-between",
        from: operand(from),
        until: operand(until),
        inclusive,
      }),
    ),
};
