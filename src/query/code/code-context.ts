import type { Column } from "../column.ts";

/** What the code needs to know beside the question. */
export type CodeContext = {
  /** Columns of the source table in the order of the file, with declared or found types and levels. */
  readonly columns: readonly Column[];
  /** Address of the published CSV, or the name of the reader's own file. */
  readonly address: string;
  /** Columns that the pivot makes, in order; empty where nothing is pivoted. */
  readonly pivotValues: readonly string[];
  /** How the reader's own file is written; null for a published table: UTF-8, commas, a header, plain numbers. */
  readonly own: OwnFile | null;
  /** Title of the table and how it is cited, for the comment at the top. */
  readonly title?: string;
  readonly citation?: string;
};

export type OwnFile = {
  /** As `src/query/read/encodings.ts` names it. */
  readonly encoding: string;
  readonly delimiter: string;
  /** Texts that mean "missing" in every column, beside the empty cell. */
  readonly missing: readonly string[];
  /** Columns of numbers with a decimal comma. */
  readonly commas?: readonly string[];
  /** Columns of dates that end with the year and begin with the month. */
  readonly monthFirst?: readonly string[];
  /** False where the first row holds values. */
  readonly header?: boolean;
};
