import type { SortKey } from "../../query/query.ts";

export type SortState = "ascending" | "descending" | "none";

/** How a column takes part in the sort, and as which key, from 1; 0 where it does not. */
export function sortOf(keys: readonly SortKey[], column: string): { state: SortState; place: number } {
  const at = keys.findIndex((key) => key.column === column);
  const key = keys[at];
  if (!key) return { state: "none", place: 0 };
  return { state: key.descending ? "descending" : "ascending", place: at + 1 };
}

/** What a press on a header leads to: ascending, then descending, then none. */
export function nextState(state: SortState): SortState {
  return state === "none" ? "ascending" : state === "ascending" ? "descending" : "none";
}

/** The keys with a column in that state: alone, or beside the others, where it keeps its place or comes last. */
export function withSort(
  keys: readonly SortKey[],
  column: string,
  state: SortState,
  beside: boolean,
): readonly SortKey[] {
  const key = { column, descending: state === "descending" };
  if (!beside) return state === "none" ? [] : [key];
  if (state === "none") return keys.filter((other) => other.column !== column);
  return keys.some((other) => other.column === column)
    ? keys.map((other) => (other.column === column ? key : other))
    : [...keys, key];
}
