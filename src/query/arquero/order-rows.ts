import type { Ranks } from "./rank-cells.ts";

/** Rows in the order of the keys, first key first; ties keep their order, missing cells come last either way. */
export function orderRows(
  rows: Uint32Array,
  keys: readonly { readonly by: Ranks; readonly descending: boolean }[],
): Uint32Array {
  let ordered = rows;
  for (const { by, descending } of [...keys].reverse()) ordered = countingSort(ordered, by, descending);
  return ordered;
}

function countingSort(rows: Uint32Array, { ranks, values }: Ranks, descending: boolean): Uint32Array {
  const missing = values.length;
  const starts = new Uint32Array(missing + 2);
  const place = descending
    ? (row: number): number => {
        const rank = ranks[row] ?? missing;
        return rank === missing ? missing : missing - 1 - rank;
      }
    : (row: number): number => ranks[row] ?? missing;
  for (const row of rows) starts[place(row) + 1] = (starts[place(row) + 1] ?? 0) + 1;
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const ordered = new Uint32Array(rows.length);
  for (const row of rows) {
    const at = place(row);
    const to = starts[at] ?? 0;
    ordered[to] = row;
    starts[at] = to + 1;
  }
  return ordered;
}
