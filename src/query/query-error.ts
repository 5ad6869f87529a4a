export type QueryErrorCode =
  /** The query names a column that the table does not have at this step. */
  | "unknown-column"
  /** Two columns of the answer, or a derived column and one of the table, have the same name. */
  | "duplicate-column"
  /** The text of a pattern is no regular expression. */
  | "bad-pattern"
  /** The formula of a derived column cannot be read. */
  | "bad-formula"
  /** A pivot over this column would make more columns than can be shown; `detail` is how many. */
  | "wide-pivot";

/** A query that has no answer: why, by which column, and the text that is wrong where there is one. */
export class QueryError extends Error {
  readonly code: QueryErrorCode;
  readonly column: string;
  readonly detail: string;

  constructor(code: QueryErrorCode, column: string, detail = "") {
    super(`${messages[code]}: ${JSON.stringify(column)}${detail === "" ? "" : ` (${detail})`}`);
    this.name = "QueryError";
    this.code = code;
    this.column = column;
    this.detail = detail;
  }
}

const messages: Readonly<Record<QueryErrorCode, string>> = {
  "unknown-column": "The query names a column that is not there; take it out, or give the column that name",
  "duplicate-column": "Two columns have the same name; rename one",
  "bad-pattern": "The pattern for this column is no regular expression; correct it",
  "bad-formula": "The formula of this column cannot be read; correct it",
  "wide-pivot": "The pivot over this column makes too many columns; filter it, or pivot over another",
};
