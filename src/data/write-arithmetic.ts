import type { Comparison } from "../audit/compare.ts";
import { type EstimateExpression, isEstimate } from "../audit/estimate-expression.ts";
import type { Expression } from "../audit/expression.ts";
import { isGiven, type Operand } from "../audit/operand.ts";
import type { Reading } from "../audit/quantity.ts";
import type { Result } from "../audit/result.ts";
import { formatNumber } from "../i18n/format-number.ts";
import { formatBare } from "../i18n/format-quantity.ts";
import type { Locale } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";
import type { Row } from "./row.ts";
import { writeEstimate, writePeriods } from "./write-estimate.ts";
import { writeDenominators, writeLabelling, writeOrdering, writeUnlikeness } from "./write-printed-terms.ts";
import { isPercent, writeTarget } from "./write-target.ts";

type Rows = ReadonlyMap<string, Row>;

/** Digits enough to see whether a computed number meets the printed one: two more than it has. */
function computedText(value: number, precision: number, locale: Locale): string {
  const shown = precision >= 1 && Number.isInteger(value) ? 1 : precision / 100;
  return formatNumber(Number(value.toFixed(6)), Math.max(shown, 1e-4), locale);
}

/** A misread print may have more decimals than its reading: 3.706 for 3.7. */
function finest({ value, precision }: Operand): number {
  const decimals = String(value ?? "").split(".")[1]?.length ?? 0;
  return Math.min(precision, 10 ** -decimals);
}

function writer(rows: Rows, locale: Locale) {
  const operand = (x: Operand): string => {
    const unit = rows.get(x.id)?.unit ?? "";
    return formatBare({ ...x, unit, precision: isGiven(x) ? 1 : finest(x) }, locale);
  };
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
        const products = x.products.map((p) => `${operand(p.perHead)} × ${operand(p.people)}`).join(" + ");
        return x.per === 1 ? products : `${products} ÷ ${formatNumber(x.per, 1, locale)}`;
      }
      case "quotient": {
        const quotient = `${operand(x.dividend)} ÷ ${operand(x.divisor)}`;
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

/** What a comparison computed and what it was held against: "(12 + 73) ÷ 190 = 44.74%, printed 44.7%". */
export function writeComparison(
  comparison: Comparison,
  rows: Rows,
  locale: Locale,
  reading: Reading = "printed",
): string {
  const { terms, computed, computedRange, against } = comparison;
  const { operand, expression } = writer(rows, locale);
  if (terms.op === "labels") return writeLabelling(terms, operand, locale);
  if (terms.op === "order") return writeOrdering(terms, operand, locale);
  if (terms.op === "unlike") return writeUnlikeness(terms, operand, locale);
  if (terms.op === "denominators") return writeDenominators(terms, comparison, operand, locale);
  if (isEstimate(terms)) {
    const written = (x: number, unit: number): string => computedText(x, unit, locale);
    return writeEstimate(terms, comparison, { locale, rows, reading, operand, computed: written });
  }
  const percent = isPercent(terms) ? "%" : "";
  // Shares make their sum to the digit they have: 99.9, not 99.900.
  const precision = (against?.precision ?? 1) * (against && isGiven(against) ? 100 : 1);
  const result =
    computed !== null
      ? `${computedText(computed, precision, locale)}${percent}`
      : computedRange
        ? [computedRange.low, computedRange.high]
            .map((end) => computedText(end, precision, locale))
            .join(message(locale, "punctuation.dash"))
        : "?";
  // One number that is held against a limit is its own sum.
  const computation = terms.op === "sum" && terms.operands.length === 1 ? "" : ` = ${result}`;
  const written = against ? `${operand(against)}${percent}` : "";
  const target = writeTarget(comparison, written, rows.get(against?.id ?? ""), locale, reading);
  return [`${expression(terms)}${computation}`, target].join(message(locale, "punctuation.semicolon"));
}

/** The deciding comparison of a check; for one quantity printed in several places, all its printings. */
export function writeResult(
  result: Result,
  rows: Rows,
  locale: Locale,
  reading: Reading = "printed",
): string {
  if (result.terms.op === "year-after") return writePeriods(result.comparisons, rows, locale);
  if (result.terms.op !== "same") {
    const written = writeComparison(result, rows, locale, reading);
    if (!result.power) return written;
    const power = formatNumber(result.power * 100, 1, locale);
    return [written, message(locale, "arithmetic.power", { power })].join(
      message(locale, "punctuation.semicolon"),
    );
  }
  const { operand } = writer(rows, locale);
  const printings = result.comparisons.flatMap(({ against, terms }) => [
    ...(terms.op === "same" ? terms.operands : []),
    ...(against ? [against] : []),
  ]);
  const distinct = [...new Map(printings.map((printing) => [printing.id, operand(printing)])).values()];
  return message(locale, "arithmetic.same", { values: distinct.join(message(locale, "punctuation.list")) });
}

/** The decimal slip a check found, in words; "" where it found none. */
export function writeSlip(result: Result, locale: Locale): string {
  const slip = result.decimalSlip;
  if (!slip?.power) return "";
  return message(locale, "record.slip", {
    factor: formatNumber(10 ** slip.power, 1, locale),
    deviation: formatNumber(slip.deviation * 100, 0.01, locale),
  });
}
