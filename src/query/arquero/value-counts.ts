import { type Cell, isNumeric } from "../column.ts";
import { compareCodePoints } from "../formula/compare-code-points.ts";
import type { HeldColumn } from "./held-column.ts";

/** The values that a column has among some rows, each once, and how many rows have each. */
export type ValueCounts = {
  readonly values: readonly Exclude<Cell, null>[];
  readonly counts: readonly number[];
  readonly missing: number;
};

export function countValues(held: HeldColumn, rows: Uint32Array): ValueCounts {
  // Texts need not be put in order to be counted, which takes longer.
  const [places, all] = isNumeric(held.column)
    ? [held.ranks.ranks, held.ranks.values]
    : [held.codes.codes, held.codes.texts];
  const counted = new Uint32Array(all.length);
  let present = 0;
  for (const row of rows) {
    const place = places[row] ?? -1;
    if (place >= 0 && place < all.length) {
      counted[place] = (counted[place] ?? 0) + 1;
      present += 1;
    }
  }
  const values: Exclude<Cell, null>[] = [];
  const counts: number[] = [];
  for (let place = 0; place < all.length; place += 1) {
    const [value, count] = [all[place], counted[place] ?? 0];
    if (value === undefined || count === 0) continue;
    values.push(value);
    counts.push(count);
  }
  return { values, counts, missing: rows.length - present };
}

/** Places of the values with most rows, at most `limit`; those with equal counts in the order of the column. */
export function mostFrequent(
  { values, counts }: ValueCounts,
  levels: readonly string[],
  limit: number,
  wanted: (value: Exclude<Cell, null>) => boolean,
): readonly number[] {
  const levelOf = new Map([...levels].reverse().map((level, at) => [level, levels.length - 1 - at]));
  const compare = (a: number, b: number): number => {
    const [first, second] = [values[a] ?? 0, values[b] ?? 0];
    const byCount = (counts[b] ?? 0) - (counts[a] ?? 0);
    if (byCount !== 0) return byCount;
    if (typeof first === "number" || typeof second === "number") return Number(first) - Number(second);
    const [level, other] = [levelOf.get(first) ?? levels.length, levelOf.get(second) ?? levels.length];
    return level - other || compareCodePoints(first, second);
  };
  const best: number[] = [];
  for (let place = 0; place < values.length; place += 1) {
    const last = best[best.length - 1];
    if (best.length >= limit && (last === undefined || compare(place, last) > 0)) continue;
    if (!wanted(values[place] ?? 0)) continue;
    let [from, to] = [0, best.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (compare(best[middle] ?? 0, place) < 0) from = middle + 1;
      else to = middle;
    }
    best.splice(from, 0, place);
    if (best.length > limit) best.pop();
  }
  return best;
}
