import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type TableDescriptor, isFactTable } from "../data/descriptor.ts";
import { readCsv } from "../data/read-csv.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Cell, Column } from "../query/column.ts";
import { exploreColumn } from "./explore-column.ts";
import { datasetOf } from "./site.ts";
import { type TidyField, tidyFields } from "./tidy-fields.ts";
import { tidyTable } from "./tidy-table.ts";

/** A published table as files with typed cells hold it: the tidy table, or a list as it is. */
export type FileTable = {
  readonly dataset: string;
  readonly table: TableDescriptor;
  readonly fields: readonly TidyField[];
  /** By row and field; null for missing. */
  readonly lines: readonly (readonly Cell[])[];
};

export function fileTable(dataset: string, table: TableDescriptor): FileTable {
  if (isFactTable(table)) {
    const tidy = tidyTable(table, datasetOf(dataset).rows);
    const lines = tidy.observations.map(({ cells }) => cells);
    return { dataset, table, fields: tidyFields(table, tidy), lines };
  }
  const { fields } = table.schema;
  const path = join("data", dataset, table.path);
  const lines = readCsv(readFileSync(path, "utf8"), path).map(({ cells }) =>
    fields.map(({ name, type }): Cell => {
      const cell = cells[name] ?? "";
      if (cell === "") return null;
      return type === "string" ? cell : Number(cell);
    }),
  );
  return { dataset, table, fields, lines };
}

/** Its columns in the language of the page; of the types that the schema declares, not of those its cells seem to have. */
export function fileColumns({ fields, lines }: FileTable, locale: Locale): readonly Column[] {
  return fields.map((field, i) => {
    const cells = lines.map((line) => String(line[i] ?? ""));
    const column = exploreColumn(field, cells, field.unit, false, locale);
    return field.type === "string" && !field.categories ? { ...column, type: "text" } : column;
  });
}
