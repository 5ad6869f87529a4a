import { over, type Values, valuesOf } from "./corners.ts";
import { exactly, measure, type Measure, span } from "./measure.ts";
import type { Operand } from "./operand.ts";
import { pFromStatistic, pOfZ, type Test } from "./p-from-statistic.ts";
import type { Relation } from "./quantity.ts";
import { intervalFromP, middleOf, type NullValue, pBesideInterval, type Scale, zOf } from "./wald.ts";

type Ends = { readonly low: Operand; readonly high: Operand };
type Against = { readonly nullValue: NullValue; readonly level: number };

/** Arithmetic over estimates, intervals, p, years and numbers in words. */
export type EstimateExpression =
  /** All that lies between the ends. */
  | ({ readonly op: "interval" } & Ends)
  /** √(low × high), or (low + high) ÷ 2 */
  | ({ readonly op: "interval-middle"; readonly scale: Scale } & Ends)
  /** The p that an interval permits: below α where it leaves out the null value, else from α on. */
  | ({ readonly op: "p-beside-interval" } & Ends & Against)
  /** The two-sided p of estimate ÷ standard error, the error got back from the interval. */
  | ({ readonly op: "p-from-interval"; readonly estimate: Operand } & Ends & Against)
  /** The interval that goes with a p, or the widest that goes with a p below a bound. */
  | ({ readonly op: "interval-from-p"; readonly estimate: Operand; readonly p: Operand } & Against)
  /** The p of a test statistic. */
  | {
      readonly op: "p-from-statistic";
      readonly test: Test;
      readonly statistic: Operand;
      readonly df: readonly Operand[];
    }
  /** until − from, with both years counted one more. */
  | {
      readonly op: "years-between";
      readonly from: Operand;
      readonly until: Operand;
      readonly inclusive: boolean;
    }
  /** from + years − since: the years since one date, if so many have passed since another. */
  | {
      readonly op: "years-until-now";
      readonly from: Operand;
      readonly years: Operand;
      readonly since: Operand;
    }
  /** The first year in which the next may begin or end. */
  | { readonly op: "year-after"; readonly year: Operand; readonly gap: number }
  /** A number in words; `times` is the unit of the row: 100 for a share filed in per cent. */
  | {
      readonly op: "words";
      readonly words: string;
      readonly relations: readonly Relation[];
      readonly value: number;
      readonly times: number;
    };

const OPS: Readonly<Record<EstimateExpression["op"], true>> = {
  interval: true,
  "interval-middle": true,
  "p-beside-interval": true,
  "p-from-interval": true,
  "interval-from-p": true,
  "p-from-statistic": true,
  "years-between": true,
  "years-until-now": true,
  "year-after": true,
  words: true,
};

export function isEstimate<T extends { readonly op: string }>(terms: T): terms is T & EstimateExpression {
  return Object.hasOwn(OPS, terms.op);
}

export function operandsOfEstimate(expression: EstimateExpression): readonly Operand[] {
  switch (expression.op) {
    case "interval":
    case "interval-middle":
    case "p-beside-interval":
      return [expression.low, expression.high];
    case "p-from-interval":
      return [expression.estimate, expression.low, expression.high];
    case "interval-from-p":
      // A p that is a bound is taken as it stands.
      return [expression.estimate, { ...expression.p, relation: withoutBound(expression.p.relation) }];
    case "p-from-statistic":
      return [expression.statistic, ...expression.df];
    case "years-between":
      return [expression.until, expression.from];
    case "years-until-now":
      return [expression.from, expression.years, expression.since];
    case "year-after":
      return [expression.year];
    case "words":
      return [];
  }
}

const withoutBound = (relation: Relation): Relation =>
  relation === "<" || relation === "≤" ? "=" : relation;

/** The result, every rounding propagated; null where a number is missing or lies where nothing is defined. */
export function computeEstimate(expression: EstimateExpression): Measure | null {
  if (operandsOfEstimate(expression).some((each) => measure(each) === null)) return null;
  switch (expression.op) {
    case "interval": {
      const [low, high] = [measure(expression.low), measure(expression.high)];
      return low && high && [span(low), span(high)];
    }
    case "interval-middle":
      return middleOf(valuesOf(expression.low), valuesOf(expression.high), expression.scale);
    case "p-beside-interval":
      return pBesideInterval(valuesOf(expression.low), valuesOf(expression.high), expression);
    case "p-from-interval":
      return pOfZ(
        zOf(valuesOf(expression.estimate), valuesOf(expression.low), valuesOf(expression.high), expression),
      );
    case "interval-from-p":
      return intervalFromP(valuesOf(expression.estimate), pOf(expression.p), expression);
    case "p-from-statistic":
      return pFromStatistic(expression.test, valuesOf(expression.statistic), expression.df.map(valuesOf));
    case "years-between":
      return yearsBetween(valuesOf(expression.from), valuesOf(expression.until), expression.inclusive);
    case "years-until-now": {
      const [from, years, since] = [expression.from, expression.years, expression.since].map(valuesOf);
      if (!from || !years || !since) return null;
      return toAYear(over((start, passed, other) => start + passed - other, from, years, since));
    }
    case "year-after":
      return over((year) => year + expression.gap, valuesOf(expression.year));
    case "words":
      return exactly(expression.value * expression.times);
  }
}

/** A bound carries no rounding. */
function pOf(p: Operand): Values {
  return valuesOf(p.relation === "=" ? p : { ...p, exact: true });
}

/** A year is a whole year long: what lies between two is known to a year either way, unless both are counted. */
function yearsBetween(from: Values, until: Values, inclusive: boolean): Measure | null {
  if (inclusive) return over((start, end) => end - start + 1, from, until);
  return toAYear(over((start, end) => end - start, from, until));
}

function toAYear(years: Measure | null): Measure | null {
  if (years === null) return null;
  const { nominal, rounded } = span(years);
  return [{ nominal, rounded: { low: rounded.low - 1, high: rounded.high + 1 } }];
}
