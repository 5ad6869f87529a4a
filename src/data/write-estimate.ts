import type { Comparison } from "../audit/compare.ts";
import type { EstimateExpression } from "../audit/estimate-expression.ts";
import type { Operand } from "../audit/operand.ts";
import type { Reading } from "../audit/quantity.ts";
import { formatBare } from "../i18n/format-quantity.ts";
import type { Locale } from "../i18n/locale.ts";
import { message, messageOf } from "../i18n/messages.ts";
import type { Row } from "./row.ts";
import { type TermWriter, writeEstimateTerms } from "./write-estimate-terms.ts";

/** How the numbers of one dataset are written in one language. */
export type Writer = TermWriter & {
  readonly locale: Locale;
  readonly rows: ReadonlyMap<string, Row>;
  readonly reading: Reading;
};

/** What was computed of estimates and what it was held against: "√(1.375 × 1.775) = 1.5623; printed 1.562". */
export function writeEstimate(terms: EstimateExpression, comparison: Comparison, writer: Writer): string {
  const { against } = comparison;
  const arithmetic = writeEstimateTerms(terms, comparison, writer);
  if (against === null) return arithmetic;
  const target = terms.op === "words" ? "arithmetic.filed" : undefined;
  return [arithmetic, writeAgainst(against, writer, target)].join(
    message(writer.locale, "punctuation.semicolon"),
  );
}

/** The print with its relation: "printed under 0.05". Words are filed as a number: "filed as under 8.33". */
function writeAgainst(
  against: Operand,
  { locale, rows, reading, operand }: Writer,
  key?: "arithmetic.filed",
): string {
  const { relation, id } = against;
  const bare = operand(against);
  const target = relation === "=" ? bare : messageOf(locale, `relation.${relation}`, { value: bare });
  const isRead = reading === "read" && rows.get(id)?.status === "corrected";
  return message(locale, key ?? (isRead ? "arithmetic.read" : "arithmetic.printed"), { target });
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
