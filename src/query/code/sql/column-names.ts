/** Names of columns inside one statement, quoted. */
export type Names = {
  readonly of: (column: string) => string;
  /** A column of the last SELECT: under the name of the header where that differs from the one used inside. */
  readonly shown: (column: string) => string;
  /** A name that is no column's. */
  readonly fresh: (wish: string) => string;
};
