import { rowsOfTable } from "../charts/kinds.ts";
import type { Figure } from "./figure.ts";
import { rowOf } from "./site.ts";

/** Path of the explorer with a published CSV open, named without its ending. */
export function explorePath(dataset: string, file: string): string {
  return `explore/?table=${dataset}/${file}`;
}

/** Path of the explorer with the table that most of a figure's numbers stand in; the statements, where it has none. */
export function explorePathOf({ table, dataset }: Pick<Figure, "table" | "dataset">): string {
  const counts = new Map<string, number>();
  for (const row of rowsOfTable(table).map(rowOf)) {
    const path = explorePath(row.dataset, row.table);
    counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? explorePath(dataset, "claims");
}
