import type { Comparison } from "../audit/compare.ts";
import type { EstimateExpression } from "../audit/estimate-expression.ts";
import type { Operand } from "../audit/operand.ts";
import type { Reading } from "../audit/quantity.ts";
import { alphaOf, quantileOfLevel } from "../audit/wald.ts";
import { formatNumber } from "../i18n/format-number.ts";
import { formatBare } from "../i18n/format-quantity.ts";
import type { Locale } from "../i18n/locale.ts";
import { type MessageKey, message, messageOf } from "../i18n/messages.ts";
import type { Row } from "./row.ts";

/** How the numbers of one dataset are written in one language. */
export type Writer = {
  readonly locale: Locale;
  readonly rows: ReadonlyMap<string, Row>;
  readonly reading: Reading;
  /** A number without its relation and unit. */
  readonly operand: (operand: Operand) => string;
  /** A computed number, at the digits that let a reader see whether it meets one of the precision. */
  readonly computed: (value: number, precision: number) => string;
};

/** What was computed of estimates and what it was held against: "√(1.375 × 1.775) = 1.5623; printed 1.562". */
export function writeEstimate(terms: EstimateExpression, comparison: Comparison, writer: Writer): string {
  const { against } = comparison;
  const arithmetic = writeTerms(terms, comparison, writer);
  if (against === null) return arithmetic;
  return [arithmetic, writeAgainst(against, writer)].join(message(writer.locale, "punctuation.semicolon"));
}

function writeTerms(terms: EstimateExpression, comparison: Comparison, writer: Writer): string {
  const { locale, operand, computed } = writer;
  const say = (key: MessageKey, values: Readonly<Record<string, string | number>>): string =>
    message(locale, key, values);
  const precision = comparison.against?.precision ?? 1;
  const result = comparison.computed === null ? "?" : computed(comparison.computed, precision);
  const ends = (low: string, high: string): string =>
    say(/−/.test(low + high) ? "level.ends-signed" : "level.ends", { low, high });
  switch (terms.op) {
    case "interval":
      return say("arithmetic.interval", { interval: ends(operand(terms.low), operand(terms.high)) });
    case "interval-middle": {
      const [low, high] = [operand(terms.low), operand(terms.high)];
      return terms.scale === "log" ? `√(${low} × ${high}) = ${result}` : `(${low} + ${high}) ÷ 2 = ${result}`;
    }
    case "p-beside-interval":
      return say(sideKey(terms), {
        level: terms.level,
        interval: ends(operand(terms.low), operand(terms.high)),
        null: terms.nullValue,
        alpha: alphaOf(terms.level),
      });
    case "p-from-interval": {
      const on = (x: Operand): string => `${terms.nullValue === 1 ? "ln " : ""}${operand(x)}`;
      const error = `(${on(terms.high)} − ${on(terms.low)}) ÷ (2 × ${quantileOfLevel(terms.level).toFixed(2)})`;
      const formula = `z = ${on(terms.estimate)} ÷ (${error})`;
      return say("arithmetic.two-sided-p", { formula, p: pText(comparison.computed, writer, precision) });
    }
    case "interval-from-p": {
      const { computedRange } = comparison;
      const end = (value: number | undefined): string =>
        value === undefined ? "?" : computed(value, terms.estimate.precision);
      const [low, high] = [end(computedRange?.low), end(computedRange?.high)];
      return say(terms.p.relation === "=" ? "arithmetic.interval-from-p" : "arithmetic.bound-from-p", {
        ...{ p: `${terms.p.relation} ${operand(terms.p)}`, estimate: operand(terms.estimate) },
        ...{ level: terms.level, range: ends(low, high), low, high },
      });
    }
    case "p-from-statistic": {
      const symbol = { t: "t", f: "F", "chi-squared": "χ²", z: "z", r: "r" }[terms.test];
      const df = terms.df.length > 0 ? `(${terms.df.map(operand).join(", ")})` : "";
      const isTwoSided = terms.test !== "f" && terms.test !== "chi-squared";
      return say(isTwoSided ? "arithmetic.two-sided-p" : "arithmetic.one-p", {
        formula: `${symbol}${df} = ${operand(terms.statistic)}`,
        p: pText(comparison.computed, writer, precision),
      });
    }
    case "years-between": {
      const years = `${operand(terms.until)} − ${operand(terms.from)}${terms.inclusive ? " + 1" : ""}`;
      return `${years} = ${comparison.computedRange ? rangeText(comparison, writer) : result}`;
    }
    case "years-until-now": {
      const years = `${operand(terms.from)} + ${operand(terms.years)} − ${operand(terms.since)}`;
      return `${years} = ${comparison.computedRange ? rangeText(comparison, writer) : result}`;
    }
    case "year-after":
      return terms.gap > 0 ? `${operand(terms.year)} + ${terms.gap} = ${result}` : operand(terms.year);
    case "words":
      return say("arithmetic.words", { words: terms.words, value: withRelation(terms, result, locale) });
  }
}

/** The print with its relation: "printed under 0.05". */
function writeAgainst(against: Operand, { locale, rows, reading, operand }: Writer): string {
  const { relation, id } = against;
  const bare = operand(against);
  const target = relation === "=" ? bare : messageOf(locale, `relation.${relation}`, { value: bare });
  const isRead = reading === "read" && rows.get(id)?.status === "corrected";
  return message(locale, isRead ? "arithmetic.read" : "arithmetic.printed", { target });
}

/** Periods in the order in which they are named, each whole. */
export function writePeriods(
  comparisons: readonly Comparison[],
  rows: ReadonlyMap<string, Row>,
  locale: Locale,
): string {
  const ids = comparisons.flatMap(({ terms, against }) => [
    ...(terms.op === "year-after" ? [terms.year.id] : []),
    ...(against ? [against.id] : []),
  ]);
  const periods = [...new Set(ids)].flatMap((id) => rows.get(id) ?? []);
  const values = periods.map((row) => formatBare(row, locale)).join(message(locale, "punctuation.list"));
  const mayTouch = comparisons.some(
    ({ terms, against }) => terms.op === "year-after" && terms.gap === 0 && terms.year.id !== against?.id,
  );
  return message(locale, mayTouch ? "arithmetic.periods-touching" : "arithmetic.periods", { values });
}

type Beside = Extract<EstimateExpression, { op: "p-beside-interval" }>;

function sideKey({ low, high, nullValue }: Beside): MessageKey {
  const [from, to] = [low.value ?? NaN, high.value ?? NaN];
  if (from === nullValue || to === nullValue) return "arithmetic.interval-touches";
  const holds = from < nullValue && nullValue < to;
  return holds ? "arithmetic.interval-holds" : "arithmetic.interval-leaves-out";
}

const LEAST_P = 1e-4;

/** "= 0.0272"; what is smaller than any p is printed is said to be so. */
function pText(p: number | null, { locale, computed }: Writer, precision: number): string {
  if (p === null) return "= ?";
  return p < LEAST_P
    ? `< ${formatNumber(LEAST_P, LEAST_P, locale)}`
    : `= ${computed(p, Math.min(precision, 0.01))}`;
}

function rangeText({ computedRange, against }: Comparison, { locale, computed }: Writer): string {
  if (computedRange === null) return "?";
  const [low, high] = [computedRange.low, computedRange.high];
  const unit = against?.precision ?? 1;
  return message(locale, "level.ends", { low: computed(low, unit), high: computed(high, unit) });
}

type Words = Extract<EstimateExpression, { op: "words" }>;

/** The first relation is the one the words have by themselves. */
function withRelation({ relations: [relation = "="] }: Words, result: string, locale: Locale): string {
  return relation === "=" ? result : messageOf(locale, `relation.${relation}`, { value: result });
}
