import type { Comparison } from "../audit/compare.ts";
import type { Expression } from "../audit/expression.ts";
import type { Operand } from "../audit/operand.ts";
import type { Reading } from "../audit/quantity.ts";
import type { Result } from "../audit/result.ts";
import { formatNumber } from "../i18n/format-number.ts";
import { formatBare } from "../i18n/format-quantity.ts";
import type { Locale } from "../i18n/locale.ts";
import { isMessageKey, message, messageOf } from "../i18n/messages.ts";
import type { Row } from "./row.ts";

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
    return formatBare({ ...x, unit, precision: finest(x) }, locale);
  };
  const expression = (x: Expression): string => {
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
  if (terms.op === "labels") {
    const values = terms.operands.map(operand).join(message(locale, "arithmetic.and"));
    /** A label read, such as "grade II", in the words of the language where it has any. */
    const named = (label: string): string =>
      isMessageKey(`label.${label}`) ? messageOf(locale, `label.${label}`) : label;
    const labels = [...new Set(terms.operands.map(({ label }) => label))];
    const said = message(locale, "arithmetic.label", { label: terms.label, values });
    return labels.length > 1
      ? [
          said,
          message(locale, "arithmetic.label-read", {
            labels: labels.map(named).join(message(locale, "arithmetic.and")),
          }),
        ].join(message(locale, "punctuation.semicolon"))
      : said;
  }
  const percent = terms.op === "quotient-percent" ? "%" : "";
  const target = against ? `${operand(against)}${percent}` : "";
  const precision = against?.precision ?? 1;
  const row = rows.get(against?.id ?? "");
  const said = reading === "read" && row && row.value !== row.printedValue ? "read" : "printed";
  const result =
    computed !== null
      ? `${computedText(computed, precision, locale)}${percent}`
      : computedRange
        ? [computedRange.low, computedRange.high]
            .map((end) => computedText(end, precision, locale))
            .join(message(locale, "punctuation.dash"))
        : "?";
  return [`${expression(terms)} = ${result}`, message(locale, `arithmetic.${said}`, { target })].join(
    message(locale, "punctuation.semicolon"),
  );
}

/** The deciding comparison of a check; for one quantity printed in several places, all its printings. */
export function writeResult(
  result: Result,
  rows: Rows,
  locale: Locale,
  reading: Reading = "printed",
): string {
  if (result.terms.op !== "same") return writeComparison(result, rows, locale, reading);
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
