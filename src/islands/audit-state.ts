import { type Choice, isShown } from "./choice.ts";

/** What findings and checks are told apart by, and their order. */
export const dimensions = ["study", "severity", "verdict", "kind", "figure"] as const;
export type Dimension = (typeof dimensions)[number];
export type Order = "severity" | "verdict" | "kind";

/** What the address holds: a value of each dimension, "" for all, and the order, "" for that of the documents. */
export type AuditChoice = Choice<Dimension | "sort">;
export const parts = [...dimensions, "sort"] as const;

/** A finding or a check: its values of each dimension; [] where it has none, which a choice then hides. */
export type Item = Readonly<Record<Dimension, readonly string[]>>;

export function isChosen(item: Item, choice: AuditChoice): boolean {
  return isShown(item, choice, dimensions);
}

/**
 * Indices of the items in the order chosen. Within a value they keep the order of the documents; an item with several
 * values stands with the first of them in `ranks`, and one with none comes last.
 *
 * @param ranks the values of each dimension in their order, as the lists offer them
 */
export function inOrder(
  items: readonly Item[],
  sort: string,
  ranks: Readonly<Record<Order, readonly string[]>>,
): readonly number[] {
  const indices = items.map((_, i) => i);
  if (sort !== "severity" && sort !== "verdict" && sort !== "kind") return indices;
  const rank = (i: number): number => {
    const found = (items[i]?.[sort] ?? []).map((value) => ranks[sort].indexOf(value)).filter((at) => at >= 0);
    return found.length > 0 ? Math.min(...found) : Infinity;
  };
  const ranked = indices.map((i) => ({ i, at: rank(i) }));
  return ranked.sort((a, b) => (a.at === b.at ? a.i - b.i : a.at - b.at)).map(({ i }) => i);
}
