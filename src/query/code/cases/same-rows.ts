import type { Cell } from "../../column.ts";

/** Numbers that differ by less, relative to the larger, are the same. */
const TOLERANCE = 1e-9;

/** How the rows of another form differ from those expected, by rows, order and missing cells; null where they do not. */
export function sameRows(
  expected: readonly (readonly Cell[])[],
  actual: readonly (readonly unknown[])[],
): string | null {
  if (actual.length !== expected.length) return `${actual.length} rows in place of ${expected.length}`;
  for (const [i, row] of expected.entries()) {
    const other = actual[i] ?? [];
    if (other.length !== row.length) return `${other.length} columns in place of ${row.length}`;
    const at = row.findIndex((cell, j) => !sameCell(cell, other[j]));
    if (at >= 0) return `row ${i + 1}, column ${at + 1}: ${String(other[at])} in place of ${String(row[at])}`;
  }
  return null;
}

function sameCell(expected: Cell, actual: unknown): boolean {
  if (expected === null || actual === null || actual === undefined) return expected === (actual ?? null);
  if (typeof expected === "string") return actual === expected;
  // Databases give whole numbers as bigint and decimals as text.
  const number = typeof actual === "string" && actual.trim() === "" ? Number.NaN : Number(actual);
  return (
    number === expected ||
    Math.abs(number - expected) <= TOLERANCE * Math.max(Math.abs(number), Math.abs(expected))
  );
}
