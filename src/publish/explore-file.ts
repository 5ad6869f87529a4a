import { csvParseRows } from "d3-dsv";
import { type Field, type TableDescriptor, isFactTable } from "../data/descriptor.ts";
import type { Row } from "../data/row.ts";
import { dataTexts } from "./data-texts.ts";
import { memo } from "./memo.ts";
import { datasetOf, datasets } from "./site.ts";
import { tidyFields } from "./tidy-fields.ts";
import { type TidyTable, tidyTable } from "./tidy-table.ts";

/** A published CSV as the explorer opens it. */
export type ExploreFile = {
  readonly dataset: string;
  /** Name without its ending. */
  readonly file: string;
  readonly table: TableDescriptor;
  /** Columns in the order of the file, as the published package describes them. */
  readonly fields: readonly (Field & { readonly unit?: string })[];
  /** Cells as they stand in the file, by line and column. */
  readonly lines: readonly (readonly string[])[];
} & (
  | { readonly form: "tidy"; readonly tidy: TidyTable }
  /** `rows[i]` is the estimate on line i. */
  | { readonly form: "facts"; readonly rows: readonly Row[] }
  | { readonly form: "list" }
);

/** What a codebook is written from. */
export type DescribedFile = Pick<ExploreFile, "file" | "table" | "fields" | "lines">;

/** The CSV files of a dataset in the order in which they are published. */
export const exploreFilesOf = memo((dataset: string): readonly ExploreFile[] => {
  const { descriptor, rows } = datasetOf(dataset);
  const published = dataTexts(dataset);
  const linesOf = (path: string): readonly (readonly string[])[] =>
    csvParseRows(published.find(({ name }) => name === path)?.body ?? "").slice(1);
  return descriptor.resources.flatMap((table): ExploreFile[] => {
    const { fields } = table.schema;
    const source = {
      dataset,
      file: table.path.replace(/\.csv$/, ""),
      table,
      fields,
      lines: linesOf(table.path),
    };
    if (!isFactTable(table)) return [{ ...source, form: "list" }];
    const tidy = tidyTable(table, rows);
    const own = rows.filter((row) => row.table === table.name);
    const lines = linesOf(`${table.name}.csv`);
    return [
      { ...source, form: "tidy", file: table.name, fields: tidyFields(table, tidy), lines, tidy },
      { ...source, form: "facts", rows: own },
    ];
  });
});

/** The CSV files of all datasets. */
export function exploreFiles(): readonly ExploreFile[] {
  return datasets().flatMap(({ name }) => exploreFilesOf(name));
}

/** @throws Error where the dataset publishes no such CSV */
export function exploreFile(dataset: string, file: string): ExploreFile {
  const found = exploreFilesOf(dataset).find((candidate) => candidate.file === file);
  if (found) return found;
  throw new Error(`The dataset "${dataset}" publishes no "${file}.csv".`);
}
