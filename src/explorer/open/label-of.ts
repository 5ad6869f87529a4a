import type { Column } from "../../query/column.ts";

/** What readers see in place of a value of a column. */
export function labelOf({ labels }: Pick<Column, "labels">, value: string): string {
  return labels && Object.hasOwn(labels, value) ? (labels[value] ?? value) : value;
}
