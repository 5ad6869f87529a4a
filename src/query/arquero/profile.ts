import { type Cell, type Column, isNumeric } from "../column.ts";
import { compareCodePoints } from "../formula/compare-code-points.ts";
import type { Query } from "../query.ts";
import type { Profile } from "../result.ts";
import type { Table } from "../table.ts";
import { holdTable } from "./held-table.ts";
import { histogram } from "./histogram.ts";
import { countValues, mostFrequent } from "./value-counts.ts";

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
  const column = held.rows(query).held(name);
  const filters = query.match === "any" ? [] : query.filters.filter((filter) => filter.column !== name);
  const rows = held.passing({ ...query, filters });
  const counted = countValues(column, rows);
  const { values, counts, missing } = counted;
  const { type, levels = [] } = column.column;
  const sought = containing.toLowerCase();
  const wanted = (value: Exclude<Cell, null>): boolean =>
    sought === "" || String(value).toLowerCase().includes(sought);
  const top =
    isNumeric({ type }) && values.length > fewNumbers ? [] : mostFrequent(counted, levels, limit, wanted);
  return {
    column: name,
    rows: rows.length,
    missing,
    distinct: values.length,
    histogram: histogram(values, counts, { type }),
    range: rangeOf(values, { type }),
    top: top.map((place) => ({ value: values[place] ?? null, count: counts[place] ?? 0 })),
  };
}

function rangeOf(values: readonly Exclude<Cell, null>[], column: Pick<Column, "type">): Profile["range"] {
  const [first] = values;
  if (first === undefined || !(isNumeric(column) || column.type === "date")) return null;
  let [low, high] = [first, first];
  for (const value of values) {
    if (order(value, low) < 0) low = value;
    if (order(value, high) > 0) high = value;
  }
  return { low, high };
}

function order(a: string | number, b: string | number): number {
  return typeof a === "string" && typeof b === "string" ? compareCodePoints(a, b) : Number(a) - Number(b);
}
