import type { Cell, Column } from "../column.ts";
import { emptyQuery, type Filter, type Grouping, type Query } from "../query.ts";
import type { Table } from "../table.ts";
import { runQuery } from "./run.ts";

export const columns: readonly Column[] = [
  { name: "region", type: "category" },
  { name: "view", type: "ordered", levels: ["low", "middle", "high"] },
  { name: "year", type: "integer" },
  { name: "fund", type: "number", unit: "percent" },
  { name: "day", type: "date" },
  { name: "note", type: "text", aside: true },
];
export const rows: readonly (readonly Cell[])[] = [
  ["江苏", "high", 2010, 12.5, "2010-01-31", "Fund of the City"],
  ["江苏", "low", 2011, null, "2011-01-31", null],
  ["浙江", "middle", 2010, 7.5, null, "fund"],
  [null, null, null, 7.5, "2009-12-31", "其他"],
  ["浙江", "other", 2012, -1, "2010-01-31", "a (b) c"],
];
export const table: Table = {
  columns,
  rows: rows.length,
  data: columns.map((_, at) => rows.map((row) => row[at] ?? null)),
};
export const all = emptyQuery({ kind: "own", name: "funds.csv" });

export function answer(change: Partial<Query>): readonly (readonly Cell[])[] {
  const { lines, rows: count } = runQuery(table, { ...all, ...change });
  return lines(0, count);
}

export function passing(...filters: readonly Filter[]): readonly number[] {
  const { origins } = runQuery(table, { ...all, filters });
  return origins(0, 9);
}

export function grouped(change: Partial<Grouping>, more: Partial<Query> = {}): readonly (readonly Cell[])[] {
  return answer({ group: { by: [], measures: [], pivot: null, ...change }, ...more });
}
