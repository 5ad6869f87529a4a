import type { Cell, Column } from "../../query/column.ts";
import type { ResultColumn } from "../../query/result.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { MessageKey } from "../../i18n/messages.ts";
import { valueLabel } from "../../query/column.ts";

/**
 * What a chart may draw from: an answer by column and line, all of its lines or the first; `lines` is their number in
 * all. Nothing but a proposal is made of a part.
 */
export type ChartInput = {
  readonly columns: readonly ResultColumn[];
  readonly values: readonly (readonly Cell[])[];
  readonly lines: number;
  readonly locale: Locale;
  /** Whether the table is a file of the reader's own. */
  readonly isOwn: boolean;
  /** Columns that are bounds of a 95% score interval after Wilson; none where left out. */
  readonly wilson?: ReadonlySet<string>;
};

/** Lines of an answer that are drawn one by one at most. */
export const MOST_LINES = 5000;

/** Cells that a chart of all lines asks for at most. */
export const MOST_CELLS = 500_000;

/** Points of a scatter or of lines at most: more would hold the page up while they are drawn. */
export const MOST_POINTS = 2000;

/** A text of the interface in the language of the page. */
export type Say = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** A text with its values, to be said later. */
export type Message = {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, string | number>>;
};

export function columnNamed(input: ChartInput, name: string | null): ResultColumn | undefined {
  return name === null ? undefined : input.columns.find((column) => column.name === name);
}

/** Cells of a column by line; none where there is no such column. */
export function cellsOf(input: ChartInput, name: string | null): readonly Cell[] {
  const at = name === null ? -1 : input.columns.findIndex((column) => column.name === name);
  return input.values[at] ?? [];
}

/** A cell as a finite number: years and other numbers that stand as text too; null where it is none. */
export function numberOf(cell: Cell | undefined): number | null {
  if (cell === null || cell === undefined || cell === "") return null;
  const value = Number(cell);
  return Number.isFinite(value) ? value : null;
}

/** What readers see of a category's value. */
export function labelOf(cell: Cell | undefined, column: Pick<Column, "labels">, say: Say): string {
  if (cell === null || cell === undefined) return say("explore.chart.missing");
  return valueLabel(column, cell);
}

/** Number of lines that are here. */
export function linesHere({ values }: ChartInput): number {
  return values[0]?.length ?? 0;
}
