import type { Comparison } from "../../../audit/compare.ts";
import { type Expression, operandsOf } from "../../../audit/expression.ts";
import type { Operand } from "../../../audit/operand.ts";
import { decimalsOf, grouped } from "../../../i18n/format-number.ts";
import type { Made } from "../checks/run-checks.ts";
import { typedNumber } from "../read/item.ts";
import type { Tabulated } from "../read/tabulate.ts";
import type { Tool } from "../tool.ts";

/** Writes the arithmetic of a check with its numbers as they were typed: "79 ÷ 240 = 32.92%; typed: 40.4%". */
export function writeMade({ result }: Made, table: Tabulated, text: Tool["text"]): string {
  const worst = result.comparisons.find(({ verdict }) => verdict === result.verdict) ?? result;
  return writeComparison(worst, table, text);
}

function writeComparison(comparison: Comparison, table: Tabulated, text: Tool["text"]): string {
  const { terms, against } = comparison;
  const typed = writer(table);
  if (terms.op === "same" && against)
    return text("yourtable.says-both", { a: typed(terms.operands[0]), b: typed(against) });
  const percent = terms.op === "quotient-percent" ? "%" : "";
  const expression = terms.op === "labels" ? "" : writeExpression(terms, typed);
  const computed = computedText(comparison);
  const equation = computed === null ? expression : `${expression} = ${computed}${percent}`;
  return against === null
    ? equation
    : text("yourtable.says", { equation, typed: `${typed(against)}${percent}` });
}

type Typed = (operand: Operand) => string;

function writer({ items }: Tabulated): Typed {
  const signs: Readonly<Record<string, string>> = { "=": "" };
  return ({ id, value, precision, relation }) => {
    const item = items.get(id);
    const sign = signs[relation] ?? relation;
    return `${sign}${item ? typedNumber(item) : grouped(value ?? 0, decimalsOf(precision))}`;
  };
}

function writeExpression(terms: Expression, typed: Typed): string {
  switch (terms.op) {
    case "sum":
      return terms.operands.map(typed).join(" + ");
    case "difference":
      return [terms.from, ...terms.operands].map(typed).join(" − ");
    case "quotient-percent": {
      const counts = terms.operands.map(typed).join(" + ");
      return `${terms.operands.length > 1 ? `(${counts})` : counts} ÷ ${typed(terms.divisor)}`;
    }
    default:
      return operandsOf(terms).map(typed).join(", ");
  }
}

/** Two digits more than the number it is held against. */
function computedText({ computed, computedRange, against }: Comparison): string | null {
  const precision = against?.precision ?? 1;
  const decimals = Math.min(6, decimalsOf(precision) + 2);
  const written = (value: number): string =>
    precision >= 1 && Number.isInteger(value)
      ? grouped(value, 0)
      : grouped(Number(value.toFixed(decimals)), decimals);
  if (computed !== null) return written(computed);
  return computedRange === null ? null : `${written(computedRange.low)}–${written(computedRange.high)}`;
}
