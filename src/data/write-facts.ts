import { csvFormatRows } from "d3-dsv";
import type { TableDescriptor } from "./descriptor.ts";
import type { Row } from "./row.ts";

const text = (value: number | null): string => (value === null ? "" : String(value));

/** The cells of a row under the names of the row model. */
export function cellsOf(row: Row): Readonly<Record<string, string>> {
  return {
    id: row.id,
    ...row.dims,
    measure: row.measure,
    relation: row.relation,
    value: text(row.value),
    printed_value: text(row.printedValue),
    low: text(row.low),
    high: text(row.high),
    level: row.level,
    n: text(row.n),
    unit: row.unit,
    precision: text(row.precision),
    as_printed: row.asPrinted,
    occurrence: text(row.occurrence),
    label_as_printed: row.labelAsPrinted,
    locator: row.locator,
    source: row.source,
    shares: row.shares,
    basis: row.basis,
    status: row.status,
    check: row.check,
    candidate: text(row.candidate),
    note: row.note,
    note_zh: row.noteZh,
  };
}

/** A fact table as CSV, in the column order of its descriptor. */
export function writeFacts(table: TableDescriptor, rows: readonly Row[]): string {
  const columns = table.schema.fields.map(({ name }) => name);
  const body = rows.map((row) => {
    const cells = cellsOf(row);
    return columns.map((name) => cells[name] ?? "");
  });
  return csvFormatRows([columns, ...body]) + "\n";
}
