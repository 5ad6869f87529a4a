import { checksBetween } from "../../data/checks-between.ts";
import type { NumberRecord } from "../../data/record.ts";
import type { Row } from "../../data/row.ts";
import type { Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { datasets, recordsIn } from "../site.ts";
import { documentName } from "./document-name.ts";

/** Numbers of different documents that cannot be set against each other, in the words of a language. */
export type NumbersBetween = {
  readonly id: string;
  readonly numbers: readonly {
    readonly row: Row;
    readonly record: NumberRecord;
    readonly document: string;
  }[];
  /** In what they differ. */
  readonly differ: string;
};

export function numbersBetween(locale: Locale): readonly NumbersBetween[] {
  const rows = datasets().flatMap((dataset) => dataset.rows);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return checksBetween(rows).map(({ check }) => ({
    id: check.id,
    numbers: check.rows.flatMap((id) => {
      const row = byId.get(id);
      const record = row && recordsIn(row.dataset, locale).get(id);
      return row && record ? [{ row, record, document: documentName(row.dataset, locale) }] : [];
    }),
    differ: message(locale, "arithmetic.unlike", {
      differ: check.differ
        .map((difference) => message(locale, `difference.${difference}`))
        .join(message(locale, "punctuation.list")),
    }),
  }));
}
