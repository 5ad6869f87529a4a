import { dsvFormat } from "d3-dsv";
import type { Delimiter } from "./delimiter.ts";
import { limits } from "./limits.ts";
import { SharedTexts } from "./shared-texts.ts";

/** All rows of a text by column, the header's among them, and where rows differ in length. */
export type Cells = {
  readonly rows: number;
  readonly data: readonly (readonly string[])[];
  /** Cells of the first row. */
  readonly width: number;
  /** Rows with fewer and with more cells than the first: how many, and the first of them, from 0. */
  readonly short: Ragged;
  readonly long: Ragged;
  readonly blank: number;
};
export type Ragged = { readonly count: number; readonly first: number };

/** More than a tab bears, and where. */
export class TooLarge extends Error {
  readonly what: "rows" | "columns" | "cells" | "cell";
  readonly row: number;
  readonly column: number;
  readonly size: number;
  constructor(what: TooLarge["what"], row: number, column: number, size: number) {
    super(what);
    this.what = what;
    this.row = row;
    this.column = column;
    this.size = size;
  }
}

/**
 * Rows cut by d3-dsv and kept by column. Short rows are filled with empty cells, the cells of long rows open further
 * columns, blank lines are left out where there is more than one column. `tell` hears of the progress, 0–1.
 *
 * @throws TooLarge beyond the limits
 */
export function readCells(text: string, delimiter: Delimiter, tell: (done: number) => void): Cells {
  const data: string[][] = [];
  const shared: SharedTexts[] = [];
  let rows = 0;
  let width = 0;
  let blank = 0;
  let read = 0;
  let told = 0;
  const short = { count: 0, first: -1 };
  const long = { count: 0, first: -1 };
  dsvFormat(delimiter).parseRows(text, (row) => {
    for (const cell of row) read += cell.length + 1;
    if (read - told > text.length / 100 && read - told > 65_536)
      tell(Math.min(1, (told = read) / text.length));
    if (row.length === 1 && row[0] === "" && width !== 1) {
      blank += 1;
      return null;
    }
    if (width === 0) width = row.length;
    else if (row.length !== width) {
      const ragged = row.length < width ? short : long;
      if (ragged.count === 0) ragged.first = rows;
      ragged.count += 1;
    }
    if (row.length > limits.columns) throw new TooLarge("columns", rows, row.length, row.length);
    while (data.length < row.length) {
      data.push(new Array<string>(rows).fill(""));
      shared.push(new SharedTexts());
    }
    data.forEach((column, i) => {
      const cell = row[i] ?? "";
      if (cell.length > limits.cell) throw new TooLarge("cell", rows, i, cell.length);
      column.push(shared[i]?.share(cell) ?? cell);
    });
    rows += 1;
    // The header is no row of the table.
    if (rows > limits.rows + 1) throw new TooLarge("rows", rows, 0, rows);
    if (rows * data.length > limits.cells) throw new TooLarge("cells", rows, 0, rows * data.length);
    return null;
  });
  return { rows, data, width, short, long, blank };
}
