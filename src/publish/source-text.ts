import type { Row } from "../data/row.ts";
import { type SourceEntry, writeSource } from "../data/source-entry.ts";
import type { Locale } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";
import { sourcesOf } from "./site.ts";

/** The works from which a row outside the documents was taken, in one line. */
export function sourceText(row: Row, locale: Locale): string {
  return sourcesOf(row)
    .map((entry) => writeSource(entry, locale))
    .join(message(locale, "punctuation.semicolon"));
}

/** Whether a row is from outside the five documents, and cites a work of its own. */
export function isSourced(row: Row): boolean {
  return sourcesOf(row).length > 0;
}

/** Publishers of some works, each once. */
export function publishersOf(entries: readonly SourceEntry[], locale: Locale): string {
  return [...new Set(entries.map(({ publisher }) => publisher[locale]))].join(
    message(locale, "punctuation.semicolon"),
  );
}
