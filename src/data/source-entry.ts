import type { Both, Locale } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";
import { DataError } from "./data-error.ts";
import { inputOf } from "./derive-rows.ts";
import type { Derivation } from "./parse-derivations.ts";
import { type Row, sourceIdsOf } from "./row.ts";

/** A publisher's work from which a number outside the documents was taken; one line of `sources.csv`. */
export type SourceEntry = {
  readonly id: string;
  readonly publisher: { readonly en: string; readonly zh: string };
  readonly title: { readonly en: string; readonly zh: string };
  readonly date: string;
  /** Web or DOI address, "" where a reader cannot open any. */
  readonly address: string;
  /** Where it was read, if not at its publisher's; "" else. */
  readonly copy: Both;
  readonly licence: string;
};

export function toSourceEntry(cells: Readonly<Record<string, string>>): SourceEntry {
  const cell = (name: string): string => cells[name] ?? "";
  return {
    id: cell("source"),
    publisher: { en: cell("publisher"), zh: cell("publisher_zh") },
    title: { en: cell("title"), zh: cell("title_zh") },
    date: cell("date"),
    address: cell("address"),
    copy: { en: cell("copy"), zh: cell("copy_zh") },
    licence: cell("licence"),
  };
}

type Derived = { readonly rows: readonly Row[]; readonly derivations: readonly Derivation[] };

/** Ids of the works that a row is from; a computed row is from those of its inputs. */
export function sourceIdsBehind(row: Row, dataset: Derived): readonly string[] {
  const own = sourceIdsOf(row);
  if (own.length > 0) return own;
  return [...new Set(inputsOf(row, dataset).flatMap((input) => sourceIdsBehind(input, dataset)))];
}

/** Whether a row is from the document of the dataset, computed from one that is, or counted in it. */
export function isFromDocument(row: Row, dataset: Derived): boolean {
  if (sourceIdsOf(row).length > 0) return false;
  if (row.status !== "derived" || row.locator !== "") return true;
  return inputsOf(row, dataset).some((input) => isFromDocument(input, dataset));
}

function inputsOf({ id }: Row, { rows, derivations }: Derived): readonly Row[] {
  const derivation = derivations.find((candidate) => candidate.id === id);
  if (!derivation) return [];
  const named = new Set(derivation.inputs.flat().map((input) => inputOf(input).id));
  return rows.filter((row) => named.has(row.id));
}

/** "Publisher: title, date (read in a copy)". */
export function writeSource({ publisher, title, date, copy }: SourceEntry, locale: Locale): string {
  const named = [publisher[locale], title[locale]].filter(Boolean).join(message(locale, "punctuation.colon"));
  const source = [named, date].filter(Boolean).join(message(locale, "punctuation.comma"));
  return copy[locale] ? message(locale, "data.source.copy", { source, copy: copy[locale] }) : source;
}

/**
 * Every source that a row names is one of the dataset's, and every source has its address in full or not at all.
 *
 * @throws DataError naming the row or the source
 */
export function checkSources(
  rows: readonly Row[],
  sources: readonly SourceEntry[],
  fileOf: (table: string) => string,
  sourcesFile: string,
): void {
  const known = new Set(sources.map(({ id }) => id));
  for (const row of rows) {
    for (const id of sourceIdsOf(row)) {
      if (known.has(id)) continue;
      throw new DataError(
        { file: fileOf(row.table), row: row.id, column: "source" },
        `"${id}" is no source of this dataset.`,
        "Name an id of sources.csv, or add the source there.",
      );
    }
  }
  for (const { id, address, publisher } of sources) {
    const place = { file: sourcesFile, row: id };
    if (publisher.en === "" || publisher.zh === "") {
      throw new DataError(
        { ...place, column: "publisher" },
        "the publisher is not named.",
        "Name it in both languages.",
      );
    }
    if (address === "" || /^https?:\/\/\S+$/.test(address)) continue;
    throw new DataError(
      { ...place, column: "address" },
      `"${address}" is no address that a reader can open.`,
      "Write it from https:// on, or leave the cell empty.",
    );
  }
}
