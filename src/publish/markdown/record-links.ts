import type { Row } from "../../data/row.ts";
import type { Piece } from "../../data/write-number.ts";
import type { Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { siteAddress } from "../address.ts";
import { escapeMarkdown } from "./syntax.ts";

/**
 * Numbers of a Markdown page as links by reference, "[72.1%][row-id]": the text stays readable, and each record's
 * address stands once, at the end.
 */
export class RecordLinks {
  readonly #rows = new Map<string, Row>();
  readonly locale: Locale;

  constructor(locale: Locale) {
    this.locale = locale;
  }

  /** A text that leads to the record of a row. */
  link(row: Row, text: string): string {
    this.#rows.set(row.id, row);
    return `[${escapeMarkdown(text)}][${row.id}]`;
  }

  /** The number of a row as written, with the word for a corrected or doubtful one. */
  number(row: Row, text: string): string {
    const marked = row.status === "corrected" || row.status === "unresolved";
    const word = marked
      ? message(this.locale, "mark.aside", { word: message(this.locale, `mark.${row.status}`) })
      : "";
    return `${this.link(row, text)}${word}`;
  }

  pieces(pieces: readonly Piece[]): string {
    return pieces.map(({ text, row }) => (row ? this.number(row, text) : escapeMarkdown(text))).join("");
  }

  /** What the references mean: one line a record, in the order of their ids; "" where there are none. */
  definitions(): string {
    return [...this.#rows.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(
        ({ id, dataset, table }) => `[${id}]: ${siteAddress(`data/${dataset}/${table}/#${id}`, this.locale)}`,
      )
      .join("\n");
  }
}
