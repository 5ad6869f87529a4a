import type { Cell } from "../charts/table.ts";
import type { Row } from "../data/row.ts";
import { formatBare, formatQuantity } from "../i18n/format-quantity.ts";
import type { Locale } from "../i18n/locale.ts";

/** What is said of a cell beyond the text that stands in it; attributes left out where there is nothing to add. */
export type CellWords = {
  /** The text with its unit. */
  readonly "data-said"?: string;
  /** Present where what is said names its column itself. */
  readonly "data-whole"?: "";
  /** Where the cell holds another reading than the one the site uses. */
  readonly "data-reading"?: "printed" | "candidate";
  /** The text with its unit, and what stands beside it, as printed. */
  readonly "data-printed"?: string;
  readonly "data-printed-aside"?: string;
};

/** @param printed the same cell of the table as printed, where there is such a table */
export function cellWords(cell: Cell, printed: Cell | null | undefined, row: Row, locale: Locale): CellWords {
  const own = cell.said ? { text: cell.said } : inWords(cell.text, row, locale);
  const differs = printed && (printed.text !== cell.text || printed.aside !== cell.aside);
  return {
    ...(own.text === cell.text ? {} : { "data-said": own.text }),
    ...(cell.said ? { "data-whole": "" } : {}),
    ...(own.reading ? { "data-reading": own.reading } : {}),
    ...(differs ? { "data-printed": printed.said || inWords(printed.text, row, locale).text } : {}),
    ...(differs && printed.aside ? { "data-printed-aside": printed.aside } : {}),
  };
}

/** The reading that the text writes, with its unit; the text itself where it writes none of them. */
function inWords(
  text: string,
  row: Row,
  locale: Locale,
): { readonly text: string; readonly reading?: "printed" | "candidate" } {
  const written = (value: number | null): string | undefined => {
    const quantity = { ...row, value };
    const whole = formatQuantity(quantity, locale);
    return [formatBare(quantity, locale), whole].includes(text) ? whole : undefined;
  };
  const read = written(row.value);
  if (read !== undefined) return { text: read };
  for (const [reading, value] of [
    ["printed", row.printedValue],
    ["candidate", row.candidate],
  ] as const) {
    const other = value === null ? undefined : written(value);
    if (other !== undefined) return { text: other, reading };
  }
  return { text };
}
