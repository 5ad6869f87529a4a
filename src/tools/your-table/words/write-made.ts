import type { Comparison } from "../../../audit/compare.ts";
import { isEstimate } from "../../../audit/estimate-expression.ts";
import { operandsOf } from "../../../audit/expression.ts";
import { isGiven, type Operand } from "../../../audit/operand.ts";
import { writeDenominators } from "../../../data/write-denominators.ts";
import { type TermWriter, writeEstimateTerms } from "../../../data/write-estimate-terms.ts";
import { decimalsOf, grouped } from "../../../i18n/format-number.ts";
import type { Made } from "../checks/run-checks.ts";
import { typedNumber } from "../read/item.ts";
import type { Tabulated } from "../read/tabulate.ts";
import type { Tool } from "../tool.ts";
import { plainNumber } from "./plain-number.ts";

/** Writes the arithmetic of a check with its numbers as they were typed: "79 ÷ 240 = 32.917%; the table says 40.4%". */
export function writeMade({ result }: Made, table: Tabulated, text: Tool["text"]): string {
  const writer: Writer = { items: table.items, text, operand: asTyped(table), computed: computedText };
  const worst = result.comparisons.find(({ verdict }) => verdict === result.verdict) ?? result;
  const written = writeComparison(worst, writer);
  if (!result.power) return written;
  const power = text("arithmetic.power", { power: Math.round(result.power * 100) });
  return [written, power].join(text("punctuation.semicolon"));
}

function writeComparison(comparison: Comparison, writer: Writer): string {
  const { terms, against } = comparison;
  const { text, operand: typed } = writer;
  if (terms.op === "denominators") {
    const whole = (n: number): string => grouped(n, 0);
    return writeDenominators(terms, comparison, { ...writer, whole, most: MOST_SHARES });
  }
  if (terms.op === "same" && against) {
    return text("yourtable.says-both", { a: typed(terms.operands[0]), b: typed(against) });
  }
  if (comparison.limit !== undefined && against && terms.op === "sum") {
    const unit = terms.operands.some(({ id }) => writer.items.get(id)?.part === "percent") ? "%" : "";
    const limit = text(`arithmetic.${comparison.limit}`, { target: `${typed(against)}${unit}` });
    return [`${terms.operands.map(typed).join(" + ")}${unit}`, limit].join(text("punctuation.semicolon"));
  }
  const percent = isPercent(terms) ? "%" : "";
  const equation =
    terms.op !== "labels" && isEstimate(terms)
      ? writeEstimateTerms(terms, comparison, writer)
      : writeEquation(comparison, writer, percent);
  if (against === null) return equation;
  const target = `${typed(against)}${percent}`;
  return isGiven(against)
    ? [equation, text("arithmetic.expected", { target })].join(text("punctuation.semicolon"))
    : text("yourtable.says", { equation, typed: target });
}

/** Percentages of one question that are written out. */
const MOST_SHARES = 12;

function isPercent(terms: Comparison["terms"]): boolean {
  return terms.op === "quotient-percent" || (terms.op === "granular" && terms.times === 100);
}

type Writer = TermWriter & { readonly items: Tabulated["items"] };

/** An n typed as 1.2万 stands for several: that one which was taken, beside what was typed. */
function writeN(n: Operand, { items, text, operand }: Writer): string {
  const isTyped = n.value === null || items.get(n.id)?.read === n.value;
  return isTyped ? operand(n) : text("yourtable.n-taken", { n: grouped(n.value, 0), typed: operand(n) });
}

function asTyped({ items }: Tabulated): TermWriter["operand"] {
  return ({ id, value, precision, relation }) => {
    const item = items.get(id);
    const sign = relation === "=" ? "" : relation;
    return `${sign}${item ? plainNumber(typedNumber(item)) : grouped(value ?? 0, decimalsOf(Math.max(precision, 1)))}`;
  };
}

function writeEquation(comparison: Comparison, writer: Writer, percent: string): string {
  const { terms, computed, against } = comparison;
  const { operand: typed } = writer;
  const result = computed === null ? "?" : computedText(computed, against?.precision ?? 1);
  const joined = (list: readonly Operand[]): string => list.map(typed).join(" + ");
  switch (terms.op) {
    case "sum":
      return `${joined(terms.operands)} = ${computed === null ? "?" : sumText(computed, terms.operands)}`;
    case "quotient-percent": {
      const counts = joined(terms.operands);
      return `${terms.operands.length > 1 ? `(${counts})` : counts} ÷ ${typed(terms.divisor)} = ${result}${percent}`;
    }
    case "granular":
      return `${terms.count === null ? "?" : grouped(terms.count, 0)} ÷ ${writeN(terms.n, writer)} = ${result}${percent}`;
    case "labels":
    case "order":
    case "denominators":
    case "unlike":
      return "";
    default:
      return operandsOf(terms).map(typed).join(", ");
  }
}

/** With the decimals of its parts. */
function sumText(sum: number, parts: readonly Operand[]): string {
  return grouped(sum, Math.max(...parts.map(({ precision }) => decimalsOf(Math.min(precision, 1)))));
}

/** Two digits more than the number it is held against. */
function computedText(value: number, precision: number): string {
  const whole = precision >= 1 && Number.isInteger(value);
  const decimals = whole ? 0 : Math.min(6, decimalsOf(precision) + 2);
  return grouped(Number(value.toFixed(decimals)), decimals);
}
