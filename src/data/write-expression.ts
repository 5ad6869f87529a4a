import type { EstimateExpression } from "../audit/estimate-expression.ts";
import type { Expression } from "../audit/expression.ts";
import { isGiven, type Operand } from "../audit/operand.ts";
import { decimalsIn } from "../i18n/decimals-in.ts";
import { formatNumber } from "../i18n/format-number.ts";
import { formatBare } from "../i18n/format-quantity.ts";
import type { Locale } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";
import { misprintOf } from "./print-of.ts";
import type { Row } from "./row.ts";

type Rows = ReadonlyMap<string, Row>;

/** Digits enough to see whether a computed number meets the printed one: two more than it has. */
export function computedText(value: number, precision: number, locale: Locale): string {
  const rounded = Number(value.toFixed(6));
  const shown = precision >= 1 && Number.isInteger(rounded) ? 1 : precision / 100;
  return formatNumber(rounded, Math.max(shown, 1e-4), locale);
}

/** A misread print may have more decimals than its reading: 3.706 for 3.7. */
export function finest({ value, precision }: Operand): number {
  return Math.min(precision, 10 ** -decimalsIn(value ?? 0));
}

/** How the operands and the expressions of one dataset are written in one language. */
export function writer(rows: Rows, locale: Locale) {
  const operand = (x: Operand): string => {
    const row = rows.get(x.id);
    const print = misprintOf(x, row);
    if (print !== undefined) return print.replace("%", "");
    const unit = row?.unit ?? "";
    return formatBare({ ...x, unit, precision: isGiven(x) ? 1 : finest(x) }, locale);
  };
  /** A range is one factor: (1–2) × 949,000. */
  const factor = (x: Operand): string =>
    x.value === null && x.low !== null && x.high !== null ? `(${operand(x)})` : operand(x);
  const expression = (x: Exclude<Expression, EstimateExpression>): string => {
    const joined = (list: readonly Operand[], by: string): string => list.map(operand).join(by);
    switch (x.op) {
      case "sum":
        return joined(x.operands, " + ");
      case "difference":
        return [operand(x.from), ...x.operands.map(operand)].join(" − ");
      case "quotient-percent": {
        const counts = joined(x.operands, " + ");
        return `${x.operands.length > 1 ? `(${counts})` : counts} ÷ ${operand(x.divisor)}`;
      }
      case "product-sum": {
        const products = x.products.map((p) => `${factor(p.perHead)} × ${factor(p.people)}`).join(" + ");
        return x.per === 1 ? products : `${products} ÷ ${formatNumber(x.per, 1, locale)}`;
      }
      case "quotient": {
        const quotient = `${factor(x.dividend)} ÷ ${factor(x.divisor)}`;
        return x.times === 1 ? quotient : `${quotient} × ${formatNumber(x.times, 1, locale)}`;
      }
      case "relative-change": {
        const [to, from] = [operand(x.to), operand(x.from)];
        return `(${x.falls ? `${from} − ${to}` : `${to} − ${from}`}) ÷ ${from}`;
      }
      case "granular": {
        const count = x.count === null ? "?" : formatNumber(x.count, 1, locale);
        return `${count} ÷ ${x.items === 1 ? operand(x.n) : `(${operand(x.n)} × ${x.items})`}`;
      }
      case "same":
        return operand(x.operands[0]);
      case "length":
        return message(locale, "arithmetic.listed");
    }
  };
  return { operand, expression };
}
