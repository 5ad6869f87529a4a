import type { Reading } from "../audit/quantity.ts";
import type { Effect, SlipCandidate } from "../audit/slip-candidates.ts";
import { formatNumber } from "../i18n/format-number.ts";
import { formatQuantity } from "../i18n/format-quantity.ts";
import type { Locale } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";
import type { Row } from "./row.ts";
import { writeResult } from "./write-arithmetic.ts";

/** A candidate reading in words, with the arithmetic of each check as the number stands and as it is taken. */
export type WrittenSlipCandidate = {
  /** "Taken as 178.41 million yuan (× 10), 2 identities agree within 1%" */
  readonly lead: string;
  readonly agreeing: readonly WrittenEffect[];
  readonly supporting: readonly WrittenEffect[];
  readonly opposing: readonly WrittenEffect[];
};

export type WrittenEffect = { readonly check: string; readonly before: string; readonly after: string };

/** @throws when the row of the candidate is not among the rows */
export function writeSlipCandidate(
  { row: id, power, moved, agreeing, supporting, opposing }: SlipCandidate,
  rows: ReadonlyMap<string, Row>,
  locale: Locale,
  reading: Reading = "printed",
): WrittenSlipCandidate {
  const row = rows.get(id);
  if (!row) throw new Error(`There is no row "${id}". Pass all rows that the checks were judged over.`);
  const { low, high, precision } = moved;
  const value = formatQuantity({ ...row, value: moved[reading], low, high, precision }, locale);
  const factor = `${power > 0 ? "×" : "÷"} ${formatNumber(10 ** Math.abs(power), 1, locale)}`;
  const effect = ({ check, before, after }: Effect): WrittenEffect => ({
    check: check.id,
    before: writeResult(before, rows, locale, reading),
    after: writeResult(after, rows, locale, reading),
  });
  return {
    lead: message(locale, "arithmetic.slip", { value, factor, count: agreeing.length }),
    agreeing: agreeing.map(effect),
    supporting: supporting.map(effect),
    opposing: opposing.map(effect),
  };
}
