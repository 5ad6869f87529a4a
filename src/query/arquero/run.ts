import type { Cell } from "../column.ts";
import type { Query } from "../query.ts";
import { QueryError } from "../query-error.ts";
import type { Result } from "../result.ts";
import type { Table } from "../table.ts";
import { shownColumns } from "./answer-columns.ts";
import { holdTable } from "./held-table.ts";
import { orderRows } from "./order-rows.ts";
import { everyRow, type Rows } from "./rows.ts";

/**
 * The answer to a question. What it took is kept by table, so that the next page, another sort or another filter begins
 * where the last question ended; a table must not be changed in place.
 *
 * @throws QueryError for a column that is not there, two of one name, a pattern or a formula that is none. Columns that a
 * pivot has no longer are passed by.
 */
export function runQuery(table: Table, query: Query): Result {
  const held = holdTable(table);
  const { derived, filters, match, search, group, results, sort, columns } = query;
  const key = JSON.stringify([derived, filters, match, search, group, results, sort, columns]);
  return held.answer(key, () => {
    const rows = held.rows(query);
    const passing = held.passing(query);
    const counts = { matched: passing.length, of: table.rows };
    if (!group) return { ...answer(rows, passing, query, false), ...counts, grouped: false };
    const lines = held.lines(query, group).derive(results, group.pivot !== null);
    const all = everyRow(lines.size);
    return {
      ...answer(lines, all, query, group.pivot !== null),
      ...counts,
      grouped: true,
      origins: () => [],
    };
  });
}

type Answer = Omit<Result, "matched" | "of" | "grouped">;

function answer(rows: Rows, passing: Uint32Array, query: Query, lenient: boolean): Answer {
  const there = (name: string): boolean => !lenient || rows.has(name);
  const keys = query.sort
    .filter(({ column }) => there(column))
    .map(({ column, descending }) => ({ by: rows.held(column).ranks, descending }));
  const order = orderRows(passing, keys);
  const names = shownColumns(query, rows.columns).filter(there);
  if (new Set(names).size < names.length) {
    throw new QueryError("duplicate-column", names.find((name, at) => names.indexOf(name) < at) ?? "");
  }
  const shown = names.map((name) => rows.held(name).cells);
  const cells = (line: number): readonly Cell[] => {
    const row = order[line] ?? 0;
    return shown.map((column) => column[row] ?? null);
  };
  return {
    columns: names.map((name) => rows.held(name).column),
    available: rows.columns,
    rows: order.length,
    lines: (start, end) => between(start, end, order.length).map(cells),
    origins: (start, end) => [...order.subarray(Math.max(0, start), Math.max(0, end))],
    values: (name) => {
      const { cells: column } = rows.held(name);
      const values = new Array<Cell>(order.length).fill(null);
      for (let line = 0; line < order.length; line += 1) values[line] = column[order[line] ?? 0] ?? null;
      return values;
    },
  };
}

function between(start: number, end: number, length: number): readonly number[] {
  const first = Math.max(0, start);
  return Array.from({ length: Math.max(0, Math.min(end, length) - first) }, (_, at) => first + at);
}
