import type { Column } from "../../query/column.ts";
import { moved as movedItem } from "../state/edit-list.ts";

type Named = Pick<Column, "name" | "aside">;
type Shown = { readonly columns: readonly Named[]; readonly available: readonly Named[] };

/** Columns shown where the reader has chosen none. */
export function shownAtFirst(available: readonly Named[]): readonly string[] {
  return available.filter(({ aside }) => !aside).map(({ name }) => name);
}

/** Columns the reader has chosen, as far as there are such; else those of the answer. */
export function columnsOf(chosen: readonly string[] | null, answer: Shown): readonly string[] {
  const known = new Set(answer.available.map(({ name }) => name));
  const there = chosen?.filter((name) => known.has(name)) ?? [];
  return there.length > 0 ? there : answer.columns.map(({ name }) => name);
}

/** A choice of columns as the question keeps it: null where it is what is shown at first. */
export function asChosen(shown: readonly string[], available: readonly Named[]): readonly string[] | null {
  const first = shownAtFirst(available);
  const same = first.length === shown.length && first.every((name, i) => name === shown[i]);
  return same ? null : shown;
}

/** The columns with one more at its place among those available, or without it; the last one stays. */
export function toggled(
  shown: readonly string[],
  column: string,
  available: readonly Named[],
): readonly string[] {
  if (shown.includes(column)) return shown.length > 1 ? shown.filter((name) => name !== column) : shown;
  const order = available.map(({ name }) => name);
  const before = order.slice(0, order.indexOf(column));
  const at = Math.max(-1, ...before.map((name) => shown.indexOf(name))) + 1;
  return [...shown.slice(0, at), column, ...shown.slice(at)];
}

/** The columns with one a place further left (-1) or right (1); as they are at either end. */
export function moved(shown: readonly string[], column: string, by: -1 | 1): readonly string[] {
  const from = shown.indexOf(column);
  return movedItem(shown, from, from + by);
}
