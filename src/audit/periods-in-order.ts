import { type Comparison, compare } from "./compare.ts";
import type { Kind } from "./kind.ts";
import type { Operand } from "./operand.ts";
import { decide } from "./result.ts";

/**
 * Periods, named in their order, follow one another: each begins in a later year than the one before it ends.
 * With `touching` it may begin in the year in which that one ends. No period ends before it begins. A row is a range
 * of years, a range open at its end ("from 2013 to the present", which only the last may be), or one year.
 *
 * It cannot see: a gap between periods; anything finer than a year.
 */
export type PeriodsInOrder = {
  readonly id: string;
  readonly kind: "periods-in-order";
  readonly periods: readonly string[];
  readonly touching?: boolean;
};

export const periodsInOrder: Kind<PeriodsInOrder> = {
  fields: { periods: "several rows", touching: "true or false?" },
  rows: ({ periods }) => periods,
  judge: ({ id, periods, touching = false }, { operand }) => {
    const named = periods.map(operand);
    const following = named.slice(1).map((next, at) => {
      const before = named[at] ?? next;
      return notBefore(begins(next), ends(before), touching ? 0 : 1);
    });
    const lasting = named
      .filter(({ low, high }) => low !== null && high !== null)
      .map((each) => notBefore(ends(each), begins(each), 0));
    const [first, ...others] = [...following, ...lasting];
    if (first === undefined) throw new Error(`Check "${id}" has one period: name two or more.`);
    return decide(first, ...others);
  },
};

/** A calendar year carries no rounding. */
function yearOf(period: Operand, end: number | null): Operand {
  return { ...period, value: period.value ?? end, low: null, high: null, exact: true };
}

const begins = (period: Operand): Operand => yearOf(period, period.low);
const ends = (period: Operand): Operand => yearOf(period, period.high);

/** Whether `later` is at least `gap` years after `year`. */
function notBefore(later: Operand, year: Operand, gap: number): Comparison {
  const target: Operand = later.relation === "=" ? { ...later, relation: "≤" } : later;
  return { ...compare(target, { op: "year-after", year, gap }), against: later };
}
