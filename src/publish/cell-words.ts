import type { Cell } from "../charts/table.ts";
import type { Row } from "../data/row.ts";
import { formatBare, formatQuantity } from "../i18n/format-quantity.ts";
import type { Locale } from "../i18n/locale.ts";

/** What is said of a cell beyond the text that stands in it; attributes left out where there is nothing to add. */
export type CellWords = {
  /** The text with its unit. */
  readonly "data-said"?: string;
  /** Where the cell holds another reading than the one the site uses. */
  readonly "data-reading"?: "printed" | "candidate";
  /** The text with its unit, and what stands beside it, as printed. */
  readonly "data-printed"?: string;
  readonly "data-printed-aside"?: string;
};

/** @param printed the same cell of the table as printed, where there is such a table */
export function cellWords(cell: Cell, printed: Cell | null | undefined, row: Row, locale: Locale): CellWords {
  const own = inWords(cell.text, row, locale);
  const differs = printed && (printed.text !== cell.text || printed.aside !== cell.aside);
  return {
    ...(own.text === cell.text ? {} : { "data-said": own.text }),
    ...(own.reading ? { "data-reading": own.reading } : {}),
    ...(differs ? { "data-printed": inWords(printed.text, row, locale).text } : {}),
    ...(differs && printed.aside ? { "data-printed-aside": printed.aside } : {}),
  };
}

/** The reading whose bare number the text is, with its unit; the text itself where it is none of them. */
function inWords(
  text: string,
  row: Row,
  locale: Locale,
): { readonly text: string; readonly reading?: "printed" | "candidate" } {
  const quantity = (value: number | null) => ({ ...row, value });
  if (formatBare(row, locale) === text) return { text: formatQuantity(row, locale) };
  for (const [reading, value] of [
    ["printed", row.printedValue],
    ["candidate", row.candidate],
  ] as const) {
    if (value !== null && formatBare(quantity(value), locale) === text)
      return { text: formatQuantity(quantity(value), locale), reading };
  }
  return { text };
}
