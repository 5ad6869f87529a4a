import { alphaOf, quantileOfLevel } from "../audit/wald.ts";
import type { Comparison } from "../audit/compare.ts";
import type { EstimateExpression } from "../audit/estimate-expression.ts";
import type { Operand } from "../audit/operand.ts";
import { grouped } from "../i18n/format-number.ts";
import type { MessageKey, Text } from "../i18n/messages.ts";

/** How numbers are written, and in which language. */
export type TermWriter = {
  readonly text: Text;
  /** A number without its relation and unit. */
  readonly operand: (operand: Operand) => string;
  /** A computed number, at the digits that let a reader see whether it meets one of the precision. */
  readonly computed: (value: number, precision: number) => string;
};

/** What was computed of estimates, intervals, p and years: "√(1.375 × 1.775) = 1.5623". */
export function writeEstimateTerms(
  terms: EstimateExpression,
  comparison: Comparison,
  writer: TermWriter,
): string {
  const { text: say, operand, computed } = writer;
  const precision = comparison.against?.precision ?? 1;
  const result = comparison.computed === null ? "?" : computed(comparison.computed, precision);
  const ends = (low: string, high: string): string =>
    say(/[-−]/.test(low + high) ? "level.ends-signed" : "level.ends", { low, high });
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
      return say("arithmetic.words", { words: terms.words, value: withRelation(terms, result, say) });
  }
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
function pText(p: number | null, { computed }: TermWriter, precision: number): string {
  if (p === null) return "= ?";
  return p < LEAST_P ? `< ${grouped(LEAST_P, 4)}` : `= ${computed(p, Math.min(precision, 0.01))}`;
}

function rangeText({ computedRange, against }: Comparison, { text, computed }: TermWriter): string {
  if (computedRange === null) return "?";
  const [low, high] = [computedRange.low, computedRange.high];
  const unit = against?.precision ?? 1;
  return text("level.ends", { low: computed(low, unit), high: computed(high, unit) });
}

type Words = Extract<EstimateExpression, { op: "words" }>;

/** The first relation is the one the words have by themselves. */
function withRelation({ relations: [relation = "="] }: Words, result: string, text: Text): string {
  return relation === "=" ? result : text(`relation.${relation}`, { value: result });
}
