import type { Query } from "../../query/query.ts";
import { moved, replaced, without } from "../state/edit-list.ts";

/** Sorts by one more column, after the others; the direction changes where it is sorted by already. */
export function addSort(query: Query, column: string, descending = false): Query {
  const at = query.sort.findIndex((key) => key.column === column);
  const key = { column, descending };
  return { ...query, sort: at < 0 ? [...query.sort, key] : replaced(query.sort, at, key) };
}

export function turnSort(query: Query, at: number, descending: boolean): Query {
  return { ...query, sort: query.sort.map((key, i) => (i === at ? { ...key, descending } : key)) };
}

export function moveSort(query: Query, from: number, to: number): Query {
  return { ...query, sort: moved(query.sort, from, to) };
}

export function removeSort(query: Query, at: number): Query {
  return { ...query, sort: without(query.sort, at) };
}
