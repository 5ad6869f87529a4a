import type { Comparison } from "../../../audit/compare.ts";
import { isEstimate } from "../../../audit/estimate-expression.ts";
import { operandsOf } from "../../../audit/expression.ts";
import { isGiven, type Operand } from "../../../audit/operand.ts";
import { decimalsOf, grouped } from "../../../i18n/format-number.ts";
import type { Made } from "../checks/run-checks.ts";
import { typedNumber } from "../read/item.ts";
import type { Tabulated } from "../read/tabulate.ts";
import type { Tool } from "../tool.ts";
import { writeDenominators } from "./write-denominators.ts";
import { type TermWriter, writeEstimateTerms } from "./write-estimate-terms.ts";

/** Writes the arithmetic of a check with its numbers as they were typed: "79 ÷ 240 = 32.917%; the table says 40.4%". */
export function writeMade({ result }: Made, table: Tabulated, text: Tool["text"]): string {
  const writer: TermWriter = { text, typed: asTyped(table), computed: computedText };
  const worst = result.comparisons.find(({ verdict }) => verdict === result.verdict) ?? result;
  const written = writeComparison(worst, writer);
  if (!result.power) return written;
  const power = text("arithmetic.power", { power: Math.round(result.power * 100) });
  return [written, power].join(text("punctuation.semicolon"));
}

function writeComparison(comparison: Comparison, writer: TermWriter): string {
  const { terms, against } = comparison;
  const { text, typed } = writer;
  if (terms.op === "denominators") return writeDenominators(terms, comparison, writer);
  if (terms.op === "same" && against) {
    return text("yourtable.says-both", { a: typed(terms.operands[0]), b: typed(against) });
  }
  const percent = isPercent(terms) ? "%" : "";
  const equation = writeEquation(comparison, writer, percent);
  if (against === null) return equation;
  const target = `${typed(against)}${percent}`;
  return isGiven(against)
    ? [equation, text("arithmetic.expected", { target })].join(text("punctuation.semicolon"))
    : text("yourtable.says", { equation, typed: target });
}

function isPercent(terms: Comparison["terms"]): boolean {
  return terms.op === "quotient-percent" || (terms.op === "granular" && terms.times === 100);
}

function asTyped({ items }: Tabulated): TermWriter["typed"] {
  return ({ id, value, precision, relation }) => {
    const item = items.get(id);
    const sign = relation === "=" ? "" : relation;
    return `${sign}${item ? typedNumber(item) : grouped(value ?? 0, decimalsOf(Math.max(precision, 1)))}`;
  };
}

function writeEquation(comparison: Comparison, writer: TermWriter, percent: string): string {
  const { terms, computed, against } = comparison;
  const { typed } = writer;
  const estimate =
    terms.op !== "labels" && isEstimate(terms) ? writeEstimateTerms(terms, comparison, writer) : null;
  if (estimate !== null) return estimate;
  // Shares make their sum to the digit they have: 99.9, not 99.900.
  const precision = (against?.precision ?? 1) * (against && isGiven(against) ? 100 : 1);
  const result = computed === null ? "?" : computedText(computed, precision);
  const joined = (list: readonly Operand[]): string => list.map(typed).join(" + ");
  switch (terms.op) {
    case "sum":
      return `${joined(terms.operands)} = ${result}`;
    case "quotient-percent": {
      const counts = joined(terms.operands);
      return `${terms.operands.length > 1 ? `(${counts})` : counts} ÷ ${typed(terms.divisor)} = ${result}${percent}`;
    }
    case "granular":
      return `${terms.count ?? "?"} ÷ ${typed(terms.n)} = ${result}${percent}`;
    case "labels":
    case "order":
    case "denominators":
    case "unlike":
      return "";
    default:
      return operandsOf(terms).map(typed).join(", ");
  }
}

/** Two digits more than the number it is held against. */
function computedText(value: number, precision: number): string {
  const whole = precision >= 1 && Number.isInteger(value);
  const decimals = whole ? 0 : Math.min(6, decimalsOf(precision) + 2);
  return grouped(Number(value.toFixed(decimals)), decimals);
}
