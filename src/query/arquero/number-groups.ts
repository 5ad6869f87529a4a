import type { Ranks } from "./rank-cells.ts";

/** Groups of rows, numbered in the order of their values; `of[row]` for the rows given, and a row of each group. */
export type Groups = { readonly of: Uint32Array; readonly examples: Uint32Array };

/** The combinations of ranks that occur among these rows. Without keys all rows are one group, and none are one too. */
export function numberGroups(rows: Uint32Array, keys: readonly Ranks[], total: number): Groups {
  let of = new Uint32Array(total);
  let count = 1;
  for (const { ranks, values } of keys) {
    const width = values.length + 1;
    const before = of;
    const combined = (row: number): number => (before[row] ?? 0) * width + (ranks[row] ?? 0);
    const numbers =
      count * width <= 4 * total + 1024 ? byTable(rows, combined, count * width) : bySort(rows, combined);
    of = new Uint32Array(total);
    for (const row of rows) of[row] = numbers.numberOf(combined(row));
    count = numbers.count;
  }
  const examples = new Uint32Array(count);
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at] ?? 0;
    examples[of[row] ?? 0] = row;
  }
  return { of, examples };
}

type Numbers = { readonly count: number; readonly numberOf: (key: number) => number };
type Key = (row: number) => number;

function byTable(rows: Uint32Array, key: Key, size: number): Numbers {
  const table = new Int32Array(size).fill(-1);
  for (const row of rows) table[key(row)] = 0;
  let count = 0;
  for (let at = 0; at < size; at += 1) if (table[at] === 0) table[at] = count++;
  return { count, numberOf: (at) => table[at] ?? 0 };
}

function bySort(rows: Uint32Array, key: Key): Numbers {
  const keys = new Float64Array(rows.length);
  rows.forEach((row, at) => (keys[at] = key(row)));
  keys.sort();
  const numbers = new Map<number, number>();
  for (const each of keys) if (!numbers.has(each)) numbers.set(each, numbers.size);
  return { count: numbers.size, numberOf: (each) => numbers.get(each) ?? 0 };
}
