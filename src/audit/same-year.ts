import { compare } from "./compare.ts";
import type { Kind } from "./kind.ts";
import { decide } from "./result.ts";

/**
 * Two spans that end at the same moment, which no document need print: from + years = since + yearsSince ("seven years
 * since 2007" and "nearly five years since 2009" are said on one day). Written as from + years − since = yearsSince.
 * Where months are not known, the difference is known to a year either way.
 *
 * Assumes that both spans are told at the same time. It cannot see: a mistake of one year; which of the four is
 * wrong. `yearsSince` may be a bound.
 */
export type SameYear = {
  readonly id: string;
  readonly kind: "same-year";
  readonly from: string;
  readonly years: string;
  readonly since: string;
  readonly yearsSince: string;
};

export const sameYear: Kind<SameYear> = {
  fields: { from: "row", years: "row", since: "row", yearsSince: "row" },
  rows: ({ from, years, since, yearsSince }) => [from, years, since, yearsSince],
  judge: ({ from, years, since, yearsSince }, { operand }) =>
    decide(
      compare(operand(yearsSince), {
        op: "years-until-now",
        from: operand(from),
        years: operand(years),
        since: operand(since),
      }),
    ),
};
