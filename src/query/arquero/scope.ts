import type { Column } from "../column.ts";
import { QueryError } from "../query-error.ts";
import { cellOf } from "./literal.ts";
import type { TextTest } from "./text-marks.ts";

/** Name of a column inside Arquero: of the rows, or one that a grouping makes; columns of `by` keep that of the rows. */
export type Naming = (column: string, of: "rows" | "answer") => string;

/** What helps an engine that keeps more than the table; code that is exported needs none of it. */
export type Aids = {
  /** Expression of whether the text of a column holds; functions of Arquero's where left out. */
  readonly mark?: (column: string, test: TextTest) => string;
  /** Expression of a value that equal texts of a column share, null for missing ones; the cell where left out. */
  readonly alike?: (column: string) => string;
  /** Whether texts may hold characters beyond U+FFFF, which JavaScript does not compare by code point. */
  readonly astral?: boolean;
};

/** The columns that expressions may speak of, and how. */
export type Scope = {
  readonly columns: ReadonlyMap<string, Column>;
  readonly nameOf: (column: string) => string;
  readonly aids: Aids;
};

export function columnOf(scope: Pick<Scope, "columns">, name: string): Column {
  const column = scope.columns.get(name);
  if (!column) throw new QueryError("unknown-column", name);
  return column;
}

export function cell(scope: Scope, column: string): string {
  return cellOf(scope.nameOf(column));
}

/**
 * An expression whose order by UTF-16 unit is that of the text by code point: units from U+E000, which surrogates precede,
 * are put after U+D7FF, and so before them.
 */
export function byCodePoint(text: string): string {
  return String.raw`op.replace(${text}, /[\ue000-\uffff]/g, "\ud7ff$&")`;
}
