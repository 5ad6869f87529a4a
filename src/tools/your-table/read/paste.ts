import { tsvParseRows } from "d3-dsv";
import { mendQuotes } from "../../../query/read/mend-quotes.ts";
import { oneLine } from "./one-line.ts";
import { mostRows, pasteCells, type Sheet } from "./sheet.ts";

/** Cells that were pasted at a place: what became of the sheet, or why nothing was done. */
export type Pasted =
  | { readonly problem: "rows"; readonly rows: number }
  | {
      readonly problem: null;
      readonly sheet: Sheet;
      readonly rows: number;
      readonly columns: number;
      /** Columns that would stand right of the table. */
      readonly left: number;
    };

/** Cells copied from a spreadsheet, blank ones kept, from a place on. */
export function pasteText(sheet: Sheet, row: number, column: number, content: string): Pasted {
  const text = content.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const cells = tsvParseRows(mendQuotes(text, "\t").text, (row) => row.map(oneLine));
  if (row + cells.length > mostRows) return { problem: "rows", rows: row + cells.length };
  const columns = cells.reduce((most, { length }) => Math.max(most, length), 0);
  const fitting = Math.min(columns, sheet.headers.length - column);
  return {
    problem: null,
    sheet: pasteCells(sheet, row, column, cells),
    rows: cells.length,
    columns: fitting,
    left: columns - fitting,
  };
}
