import type { Cell, Column } from "./column.ts";

/** A column of an answer, and where it comes from. */
export type ResultColumn = Column & { readonly from: "source" | "derived" | "group" | "measure" | "pivot" };

/** An answer: all its rows, in order. */
export type Result = {
  /** Columns shown, in order. */
  readonly columns: readonly ResultColumn[];
  /** All columns that could be shown: those left out by `query.columns` too. */
  readonly available: readonly ResultColumn[];
  /** Lines of the answer. */
  readonly rows: number;
  /** Rows of the table that passed filters and search. */
  readonly matched: number;
  /** Rows of the table. */
  readonly of: number;
  /** Whether lines are groups. */
  readonly grouped: boolean;
  /** Cells of the lines from `start` to before `end`, by line and column shown. */
  readonly lines: (start: number, end: number) => readonly (readonly Cell[])[];
  /** Number of the table's row behind each of these lines, from 0; empty where lines are groups. */
  readonly origins: (start: number, end: number) => readonly number[];
  /** All cells of one available column, in order of the lines. */
  readonly values: (column: string) => readonly Cell[];
};

/** What a column holds among the rows that pass the search and the filters on other columns. */
export type Profile = {
  readonly column: string;
  readonly rows: number;
  readonly missing: number;
  readonly distinct: number;
  /** For numbers and dates: equal bins from `low` to `high`; `counts` of rows. Dates are days since 1970. */
  readonly histogram: {
    readonly low: number;
    readonly high: number;
    readonly counts: readonly number[];
  } | null;
  /** Smallest and largest value of numbers and dates. */
  readonly range: { readonly low: Cell; readonly high: Cell } | null;
  /** For categories and texts (and numbers with few values): values by count, then by order; at most `limit`. */
  readonly top: readonly { readonly value: Cell; readonly count: number }[];
};
