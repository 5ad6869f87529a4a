import type { Comparison } from "../audit/compare.ts";
import { isEstimate } from "../audit/estimate-expression.ts";
import type { Operand } from "../audit/operand.ts";
import type { Reading } from "../audit/quantity.ts";
import type { Result } from "../audit/result.ts";
import { formatNumber } from "../i18n/format-number.ts";
import { formatQuantity } from "../i18n/format-quantity.ts";
import type { Locale } from "../i18n/locale.ts";
import { message, messageOf, type Text } from "../i18n/messages.ts";
import { misprintOf } from "./print-of.ts";
import type { Row } from "./row.ts";
import { writeDenominators } from "./write-denominators.ts";
import { writeEstimate, writePeriods } from "./write-estimate.ts";
import { computedText, finest, writer } from "./write-expression.ts";
import { writeLabelling, writeOrdering, writeUnlikeness } from "./write-printed-terms.ts";
import { isPercent, writeTarget } from "./write-target.ts";

type Rows = ReadonlyMap<string, Row>;

/** What a comparison computed and what it was held against: "(12 + 73) ÷ 190 = 44.74%, printed 44.7%". */
export function writeComparison(
  comparison: Comparison,
  rows: Rows,
  locale: Locale,
  reading: Reading = "printed",
): string {
  const { terms, computed, computedRange, against } = comparison;
  const { operand, expression } = writer(rows, locale);
  const text: Text = (key, values) => message(locale, key, values);
  if (terms.op === "labels") return writeLabelling(terms, operand, locale);
  if (terms.op === "order") return writeOrdering(terms, operand, locale);
  if (terms.op === "unlike") {
    const whole = (x: Operand): string => {
      const row = rows.get(x.id);
      return row ? formatQuantity(row, locale) : operand(x);
    };
    return writeUnlikeness(terms, whole, locale);
  }
  if (terms.op === "denominators") {
    const whole = (n: number): string => formatNumber(n, 1, locale);
    return writeDenominators(terms, comparison, { text, operand, whole });
  }
  if (isEstimate(terms)) {
    const written = (x: number, unit: number): string => computedText(x, unit, locale);
    return writeEstimate(terms, comparison, { text, locale, rows, reading, operand, computed: written });
  }
  const percent = isPercent(terms) ? "%" : "";
  // A sum has the digits of its parts: 99.9, not 99.900 and not 100.
  const precision =
    terms.op === "sum" ? Math.min(...terms.operands.map(finest)) * 100 : (against?.precision ?? 1);
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
  const row = rows.get(against?.id ?? "");
  const written = against ? (misprintOf(against, row) ?? `${operand(against)}${percent}`) : "";
  const target = writeTarget(comparison, written, row, locale, reading);
  return [`${expression(terms)}${computation}`, target].join(message(locale, "punctuation.semicolon"));
}

/** The deciding comparison; where a number has two limits, both. */
function writeLimits(result: Result, rows: Rows, locale: Locale, reading: Reading): string {
  const [first, ...others] = result.comparisons;
  if (result.limit === undefined || others.length === 0) {
    return writeComparison(result, rows, locale, reading);
  }
  const { operand } = writer(rows, locale);
  const targets = others.flatMap((other) =>
    other.against
      ? [writeTarget(other, operand(other.against), rows.get(other.against.id), locale, reading)]
      : [],
  );
  return [writeComparison(first, rows, locale, reading), ...targets].join(
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
  if (result.terms.op === "year-after") return writePeriods(result.comparisons, rows, locale);
  if (result.terms.op !== "same") {
    const written = writeLimits(result, rows, locale, reading);
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
  const distinct = [
    ...new Map(
      printings.map((printing) => [printing.id, withRelation(printing, operand(printing), locale)]),
    ).values(),
  ];
  return message(locale, "arithmetic.same", { values: distinct.join(message(locale, "punctuation.list")) });
}

function withRelation({ relation }: Operand, written: string, locale: Locale): string {
  return relation === "=" ? written : messageOf(locale, `relation.${relation}`, { value: written });
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
