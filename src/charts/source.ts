import type { Locale } from "../i18n/locale.ts";
import type { Claim, Link } from "../data/claim.ts";
import { categoryLabel } from "../data/label.ts";
import { precisionOfPrint } from "../data/precision-of-print.ts";
import { type Dataset, tableOf } from "../data/read-dataset.ts";
import type { Row } from "../data/row.ts";

/** Which rows of any dataset a figure wants, in the order of their table. */
export type Selection = {
  readonly dataset: string;
  readonly table: string;
  /** Value, or values, that a dimension has. */
  readonly where?: Readonly<Record<string, string | readonly string[]>>;
  readonly measure?: string;
};

/** The rows a figure may draw from, and their names in one language. */
export type Source = {
  readonly locale: Locale;
  /** Rows of the study's own dataset. */
  readonly rows: readonly Row[];
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
  /**
   * The row of that id, of whatever dataset.
   *
   * @throws Error naming the figure's wish when there is no such row
   */
  readonly row: (id: string) => Row;
  /** @throws Error when no row is as wished */
  readonly select: (selection: Selection) => readonly Row[];
  readonly name: (table: string, column: string, value: string) => string;
  /** Values of a column's categories, in their declared order. */
  readonly categories: (table: string, column: string) => readonly string[];
};

/**
 * The rows of a dataset for charts in one language, and those of all the others by id. Reading "printed" puts the
 * number as printed in the place of the one the site reads.
 *
 * @throws Error when two datasets have a row of one id
 */
export function sourceOf(
  dataset: Dataset,
  all: readonly Dataset[],
  locale: Locale,
  reading: "read" | "printed" = "read",
): Source {
  const read = (rows: readonly Row[]): readonly Row[] =>
    reading === "read"
      ? rows
      : rows.map((row) =>
          row.printedValue === null
            ? row
            : { ...row, value: row.printedValue, precision: precisionOfPrint(row) },
        );
  const rowsOf = new Map(all.map(({ name, rows }) => [name, read(rows)]));
  const byId = new Map<string, Row>();
  for (const row of [...rowsOf.values()].flat()) {
    const before = byId.get(row.id);
    if (before)
      throw new Error(
        `The row id "${row.id}" stands in ${before.dataset} and in ${row.dataset}. Rename one.`,
      );
    byId.set(row.id, row);
  }
  return {
    locale,
    rows: rowsOf.get(dataset.name) ?? [],
    claims: dataset.claims,
    links: dataset.links,
    row: (id) => {
      const row = byId.get(id);
      if (row) return row;
      throw new Error(`No dataset has a row "${id}". Correct the id in figures.yaml or the text.`);
    },
    select: (selection) => select(rowsOf.get(selection.dataset) ?? [], selection),
    name: (table, column, value) => categoryLabel(tableOf(dataset.descriptor, table), column, value, locale),
    categories: (table, column) =>
      (
        tableOf(dataset.descriptor, table).schema.fields.find(({ name }) => name === column)?.categories ?? []
      ).map(({ value }) => value),
  };
}

function select(rows: readonly Row[], selection: Selection): readonly Row[] {
  const { dataset, table, where = {}, measure } = selection;
  const wanted = Object.entries(where).map(([column, value]) => [column, [value].flat()] as const);
  const found = rows.filter(
    (row) =>
      row.table === table &&
      (measure === undefined || row.measure === measure) &&
      wanted.every(([column, values]) => values.includes(row.dims[column] ?? "")),
  );
  if (found.length > 0) return found;
  throw new Error(
    `No row of ${dataset}/${table} is as selected: ${JSON.stringify({ where, measure })}. Correct figures.yaml.`,
  );
}
