import type { Cell, Column } from "./column.ts";

/** A table with its types settled: `data[i][r]` is the cell of column i in row r. */
export type Table = {
  readonly columns: readonly Column[];
  readonly rows: number;
  readonly data: readonly (readonly Cell[])[];
};
