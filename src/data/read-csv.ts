import { csvParseRows } from "d3-dsv";
import { DataError } from "./data-error.ts";

export type CsvRecord = { readonly line: number; readonly cells: Readonly<Record<string, string>> };

/**
 * Records of a CSV text with a header, each with the line it begins on.
 *
 * @throws DataError where the header differs from `columns` or a record has more or fewer cells
 */
export function readCsv(text: string, file: string, columns?: readonly string[]): CsvRecord[] {
  const [header, ...body] = csvParseRows(text.replace(/^\uFEFF/, ""));
  if (!header) {
    throw new DataError({ file }, "the file is empty.", "Write a header line with the column names.");
  }
  if (columns && JSON.stringify(columns) !== JSON.stringify(header)) {
    throw new DataError(
      { file, line: 1 },
      `the header is "${header.join()}", the data package declares "${columns.join()}".`,
      "Make the two agree, in the same order.",
    );
  }
  const height = (cells: readonly string[]): number => cells.join("").split("\n").length;
  let line = 1 + height(header);
  return body.map((cells) => {
    const place = { file, line };
    line += height(cells);
    if (cells.length !== header.length) {
      throw new DataError(
        { ...place, ...(cells[0] ? { row: cells[0] } : {}) },
        `${cells.length} cells where the header has ${header.length}.`,
        "Quote cells that hold a comma, a quote or a line break.",
      );
    }
    return { line: place.line, cells: Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""])) };
  });
}
