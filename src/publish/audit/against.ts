import { titleOf } from "../../data/label.ts";
import { tableOf } from "../../data/read-dataset.ts";
import type { Row } from "../../data/row.ts";
import type { Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { datasetOf, recordsIn, rowOf } from "../site.ts";
import type { Finding } from "./findings.ts";

/** A number that a finding is set against. */
export type Against = {
  readonly row: Row;
  readonly label: string;
  /** The number: as printed, to be quoted, where the site uses another. */
  readonly text: string;
  readonly isQuoted: boolean;
  /** " (Section 2.2)", with what the site uses where that is another; "" for nothing. */
  readonly aside: string;
};

/** The other numbers of a finding, by the table that holds them: their labels are short within it. */
export function againstByTable(
  { dataset, against }: Pick<Finding, "dataset" | "against">,
  locale: Locale,
): readonly { readonly title: string; readonly numbers: readonly Against[] }[] {
  const { descriptor } = datasetOf(dataset);
  const rows = against.map(rowOf);
  return [...new Set(rows.map(({ table }) => table))].map((table) => ({
    title: titleOf(tableOf(descriptor, table), locale),
    numbers: rows.filter((row) => row.table === table).map((row) => written(row, locale)),
  }));
}

function written(row: Row, locale: Locale): Against {
  const record = recordsIn(row.dataset, locale).get(row.id);
  const { label = "", value = "", where = "", printedValue } = record ?? {};
  const used = printedValue ? message(locale, "audit.used", { value }) : "";
  const word = [where, used].filter(Boolean).join(message(locale, "punctuation.semicolon"));
  return {
    row,
    label,
    text: printedValue ? row.asPrinted : value,
    isQuoted: Boolean(printedValue),
    aside: word && message(locale, "mark.aside", { word }),
  };
}
