import type { Facts } from "./facts.ts";
import { numberOf } from "./input.ts";

/** Whether no two lines with a number share the values of these columns. */
export function isApart(keys: readonly Facts[], number: Facts | null): boolean {
  return firstShared(keys, number) === null;
}

/** The first line that shares the values of these columns with an earlier one; null where none does. */
export function firstShared(keys: readonly Facts[], number: Facts | null): number | null {
  const seen = new Set<string>();
  const lines = (keys[0] ?? number)?.cells.length ?? 0;
  for (let line = 0; line < lines; line += 1) {
    if (number && numberOf(number.cells[line]) === null) continue;
    const key = JSON.stringify(keys.map(({ cells }) => cells[line] ?? null));
    if (seen.has(key)) return line;
    seen.add(key);
  }
  return null;
}

/**
 * The fewest columns, three at most, that tell all lines with a number apart, the one with most values first; null
 * where no such columns are found.
 */
export function columnsApart(pool: readonly Facts[], number: Facts | null): readonly Facts[] | null {
  const some = pool.filter(({ distinct }) => distinct > 1).slice(0, 8);
  const sets: (readonly Facts[])[] = [
    ...some.map((one) => [one]),
    ...some.flatMap((a, i) => some.slice(i + 1).map((b) => [a, b])),
    ...some.flatMap((a, i) =>
      some.slice(i + 1).flatMap((b, j) => some.slice(i + j + 2).map((c) => [a, b, c])),
    ),
  ];
  const found = sets.find((set) => isApart(set, number));
  return found ? [...found].sort((a, b) => b.distinct - a.distinct) : null;
}
