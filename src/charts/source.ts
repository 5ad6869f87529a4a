import type { Locale } from "../i18n/locale.ts";
import type { Claim, Link } from "../data/claim.ts";
import { categoryLabel } from "../data/label.ts";
import { type Dataset, tableOf } from "../data/read-dataset.ts";
import type { Row } from "../data/row.ts";

/** The rows a figure may draw from, and their names in one language. */
export type Source = {
  readonly locale: Locale;
  readonly rows: readonly Row[];
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
  /** @throws Error naming the figure's wish when there is no such row */
  readonly row: (id: string) => Row;
  readonly name: (table: string, column: string, value: string) => string;
  /** Values of a column's categories, in their declared order. */
  readonly categories: (table: string, column: string) => readonly string[];
};

/**
 * The rows of a dataset for charts in one language. Reading "printed" puts the number as printed in the place of
 * the one the site reads.
 */
export function sourceOf(dataset: Dataset, locale: Locale, reading: "read" | "printed" = "read"): Source {
  const rows =
    reading === "read"
      ? dataset.rows
      : dataset.rows.map((row) => (row.printedValue === null ? row : { ...row, value: row.printedValue }));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    locale,
    rows,
    claims: dataset.claims,
    links: dataset.links,
    row: (id) => {
      const row = byId.get(id);
      if (row) return row;
      throw new Error(`${dataset.name} has no row "${id}". Correct the id in figures.yaml or the text.`);
    },
    name: (table, column, value) => categoryLabel(tableOf(dataset.descriptor, table), column, value, locale),
    categories: (table, column) =>
      (
        tableOf(dataset.descriptor, table).schema.fields.find(({ name }) => name === column)?.categories ?? []
      ).map(({ value }) => value),
  };
}
