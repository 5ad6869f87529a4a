import { csvFormatRows, tsvFormatRows } from "d3-dsv";
import { byteOrderMark } from "../../../publish/byte-order-mark.ts";
import { numberCell, textCell } from "../../../publish/spreadsheet-cell.ts";
import type { Cell, Column } from "../../../query/column.ts";

/** A cell as text that no spreadsheet computes; empty where it is missing. */
export function separatedCell(cell: Cell): string {
  return typeof cell === "string" ? textCell(cell) : numberCell(cell);
}

/**
 * The rows as CSV (RFC 4180, lines end in a line feed) or TSV, names of the columns first, in UTF-8. In TSV a cell with a
 * tab, a quotation mark or a line break stands in quotation marks.
 */
export function separatedFile(
  columns: readonly Pick<Column, "name">[],
  lines: readonly (readonly Cell[])[],
  { format, mark }: { readonly format: "csv" | "tsv"; readonly mark: boolean },
): Uint8Array {
  const written = format === "csv" ? csvFormatRows : tsvFormatRows;
  const formatRows = (rows: readonly (readonly string[])[]): string =>
    // A line with nothing on it would be passed over as blank.
    columns.length === 1
      ? rows.map(([cell]) => (cell ? written([[cell]]) : '""')).join("\n")
      : written(rows as string[][]);
  const header = formatRows([columns.map(({ name }) => textCell(name))]);
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [encoder.encode((mark ? byteOrderMark : "") + header + "\n")];
  // A million rows in one string would need its memory twice over.
  for (let start = 0; start < lines.length; start += PART)
    parts.push(
      encoder.encode(
        formatRows(lines.slice(start, start + PART).map((line) => line.map(separatedCell))) + "\n",
      ),
    );
  return joined(parts);
}

const PART = 20_000;

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
