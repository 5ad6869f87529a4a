import type { TableDescriptor } from "../data/descriptor.ts";
import { fieldOf } from "../data/label.ts";
import { type Row, sourceIdsOf } from "../data/row.ts";
import { type TidyColumn, tidyColumns } from "./tidy-columns.ts";

/** One observation: its index values, and the row behind each measure it has. */
export type Observation = {
  readonly key: readonly string[];
  readonly rows: ReadonlyMap<string, Row>;
  readonly cells: readonly (string | number | null)[];
};

export type TidyTable = {
  readonly index: readonly string[];
  readonly measures: readonly string[];
  readonly columns: readonly TidyColumn[];
  readonly observations: readonly Observation[];
};

/**
 * The table for readers: one observation a row, one column a measure, as the data package's `view` declares. Beside
 * each index column stand its labels in both languages; beside a measure stand bounds, relation, unit and status
 * where its rows need them (see README.md).
 *
 * @throws Error where the table has no view, or two columns would have one name
 */
export function tidyTable(table: TableDescriptor, rows: readonly Row[]): TidyTable {
  const { view } = table;
  if (!view) throw new Error(`Table "${table.name}" has no view: declare one in datapackage.json.`);
  const { index } = view;
  const own = rows.filter((row) => row.table === table.name);
  const declared = fieldOf(table, view.columns).categories?.map(({ value }) => value) ?? [];
  const measures = declared.filter((name) => own.some((row) => row.measure === name));
  const observations = gather(own, index);
  const columns = tidyColumns(table, index, measures, own, shareOneN(observations));
  return {
    index,
    measures,
    columns,
    observations: observations.map((observation) => ({
      ...observation,
      cells: columns.map((column) => cellOf(column, observation, index, table)),
    })),
  };
}

/** Whether most observations have one measure only of five or more: a column for each would stand all but empty. */
export function isSparse({ measures, observations }: TidyTable): boolean {
  const numbers = observations.reduce((count, { rows }) => count + rows.size, 0);
  return measures.length >= 5 && numbers < 1.25 * observations.length;
}

type Gathered = Omit<Observation, "cells">;

function gather(rows: readonly Row[], index: readonly string[]): readonly Gathered[] {
  const byKey = new Map<string, { key: string[]; rows: Map<string, Row> }>();
  for (const row of rows) {
    const key = index.map((name) => row.dims[name] ?? "");
    const id = JSON.stringify(key);
    const observation = byKey.get(id) ?? { key, rows: new Map<string, Row>() };
    if (observation.rows.has(row.measure)) {
      throw new Error(
        `Row "${row.id}": its observation has a "${row.measure}" already. Tell them apart in the view's index.`,
      );
    }
    observation.rows.set(row.measure, row);
    byKey.set(id, observation);
  }
  return [...byKey.values()];
}

/** Whether the measures of every observation that state an n state the same. */
function shareOneN(observations: readonly Gathered[]): boolean {
  const stated = observations.map(
    ({ rows }) => new Set([...rows.values()].map(({ n }) => n).filter((n) => n !== null)),
  );
  return stated.some((ns) => ns.size > 0) && stated.every((ns) => ns.size <= 1);
}

function cellOf(
  column: TidyColumn,
  { key, rows }: Gathered,
  index: readonly string[],
  table: TableDescriptor,
): string | number | null {
  if (column.role === "n") return [...rows.values()].find(({ n }) => n !== null)?.n ?? null;
  if (column.role === "source") {
    return [...new Set([...rows.values()].flatMap(sourceIdsOf))].join("; ") || null;
  }
  if (column.role === "index" || column.role === "label") {
    const value = key[index.indexOf(column.of)] ?? "";
    if (value === "") return null;
    if (column.role === "index") return column.type === "integer" ? Number(value) : value;
    const category = fieldOf(table, column.of).categories?.find((known) => known.value === value);
    return (column.language === "zh" ? category?.label_zh : category?.label) ?? null;
  }
  const row = rows.get(column.of);
  if (!row) return null;
  switch (column.role) {
    case "measure":
      return row.value;
    case "low":
      return row.low;
    case "high":
      return row.high;
    case "n-of":
      return row.n;
    case "relation":
      return row.relation === "=" ? null : row.relation;
    case "level":
      return row.level || null;
    case "unit":
      return row.unit;
    case "status":
      return row.status;
  }
}
