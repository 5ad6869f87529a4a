import { csvFormatRows } from "d3-dsv";
import { numberCell, textCell } from "./spreadsheet-cell.ts";
import type { TidyTable } from "./tidy-table.ts";

/** The tidy table as CSV: UTF-8 without a byte order mark, an empty cell for what there is not. */
export function tidyCsv({ columns, observations }: TidyTable): string {
  const body = observations.map(({ cells }) =>
    cells.map((cell) => (typeof cell === "number" ? numberCell(cell) : textCell(cell ?? ""))),
  );
  return csvFormatRows([columns.map(({ name }) => name), ...body]) + "\n";
}

/** The same as JSON: an array of objects, `null` for what there is not; read as it is by R, pandas and D3. */
export function tidyJson({ columns, observations }: TidyTable): string {
  return jsonRows(
    columns.map(({ name }) => name),
    observations.map(({ cells }) => cells),
  );
}

/** Rows as JSON, an object a line. */
export function jsonRows(
  names: readonly string[],
  lines: readonly (readonly (string | number | null)[])[],
): string {
  const rows = lines.map((cells) =>
    JSON.stringify(Object.fromEntries(names.map((name, i) => [name, cells[i] ?? null]))),
  );
  return `[\n${rows.join(",\n")}\n]\n`;
}
