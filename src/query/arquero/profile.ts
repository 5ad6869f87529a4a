import { isNumeric } from "../column.ts";
import type { Query } from "../query.ts";
import type { Profile } from "../result.ts";
import type { Table } from "../table.ts";
import { holdTable } from "./held-table.ts";
import { histogram } from "./histogram.ts";

/** Numbers with no more distinct values than this have their values counted as categories have. */
const fewNumbers = 50;

/**
 * What a column holds, its own filters apart. With `match` "any" the other filters do not narrow what it may hold, and
 * only the search applies. `top` has at most `limit` values, among those that contain the text, whatever its case; values
 * with equal counts stand in the order of the column.
 *
 * @throws QueryError as `runQuery` does
 */
export function profileColumn(
  table: Table,
  query: Query,
  name: string,
  { limit, containing }: { readonly limit: number; readonly containing: string },
): Profile {
  const held = holdTable(table);
  const rows = held.rows(query);
  const column = rows.column(name);
  const filters = query.match === "any" ? [] : query.filters.filter((filter) => filter.column !== name);
  const passing = held.passing({ ...query, filters });
  const { ranks, values } = rows.ranks(name);
  const counts = new Float64Array(values.length + 1);
  for (const row of passing) {
    const rank = ranks[row] ?? values.length;
    counts[rank] = (counts[rank] ?? 0) + 1;
  }
  const present: number[] = [];
  for (let rank = 0; rank < values.length; rank += 1) if (counts[rank] !== 0) present.push(rank);
  const valueOf = (rank: number): string | number => values[rank] ?? 0;
  const countOf = (rank: number): number => counts[rank] ?? 0;
  const ranged = (isNumeric(column) || column.type === "date") && present.length > 0;
  const countable = !isNumeric(column) || present.length <= fewNumbers;
  return {
    column: name,
    rows: passing.length,
    missing: countOf(values.length),
    distinct: present.length,
    histogram: histogram(present.map(valueOf), present.map(countOf), column),
    range: ranged ? { low: valueOf(present[0] ?? 0), high: valueOf(present[present.length - 1] ?? 0) } : null,
    top: countable
      ? mostFrequent(present.filter(containingText(containing, valueOf)), countOf, limit).map((rank) => ({
          value: valueOf(rank),
          count: countOf(rank),
        }))
      : [],
  };
}

function containingText(text: string, valueOf: (rank: number) => string | number): (rank: number) => boolean {
  const sought = text.toLowerCase();
  return sought === "" ? () => true : (rank) => String(valueOf(rank)).toLowerCase().includes(sought);
}

function mostFrequent(
  ranks: readonly number[],
  countOf: (rank: number) => number,
  limit: number,
): readonly number[] {
  return [...ranks].sort((a, b) => countOf(b) - countOf(a) || a - b).slice(0, limit);
}
