import { type ReadonlySignal, type Signal, computed, signal } from "@preact/signals";
import type { Explorer } from "../explorer.ts";
import { type Summaries, startSummaries } from "./summaries.ts";

/** Columns that the table shows at once: more would take longer to draw than a press may. */
export const COLUMNS = 40;

/** What the parts of the table share, and the rest of the explorer does not. */
export type TableState = {
  readonly explorer: Explorer;
  /** Column whose menu is open. */
  readonly menu: Signal<string | null>;
  /** First of the columns shown, where there are too many for one screen. */
  readonly firstColumn: Signal<number>;
  /** Line selected or let go last, from which Shift selects. */
  readonly lastLine: Signal<number | null>;
  readonly lit: ReadonlySignal<ReadonlySet<number>>;
  /** Widths that columns begin with, by name, as the table last drew them. */
  readonly widths: Signal<Readonly<Record<string, number>>>;
  readonly summaries: Summaries;
};

export function createTableState(explorer: Explorer): TableState {
  const firstColumn = signal(0);
  return {
    explorer,
    menu: signal(null),
    firstColumn,
    lastLine: signal(null),
    lit: computed(() => new Set(explorer.view.value.selected)),
    widths: signal({}),
    summaries: startSummaries(explorer, firstColumn, COLUMNS),
  };
}

/** The width of a column: the reader's, or the one it began with. */
export function widthOf({ explorer, widths }: TableState, column: string): number {
  return explorer.view.value.widths[column] ?? widths.value[column] ?? 0;
}

/** Sets a column's width; undefined gives back the one it began with. */
export function setWidth({ explorer }: TableState, column: string, width: number | undefined): void {
  const rest = Object.fromEntries(
    Object.entries(explorer.view.value.widths).filter(([name]) => name !== column),
  );
  explorer.view.value = {
    ...explorer.view.value,
    widths: width === undefined ? rest : { ...rest, [column]: width },
  };
}
