import { groupColumns } from "../../query/arquero/answer-columns.ts";
import { settleDerived } from "../../query/codec/settle-columns.ts";
import type { Column } from "../../query/column.ts";
import type { Query } from "../../query/query.ts";
import type { ResultColumn } from "../../query/result.ts";
import type { Answer } from "../engine-client.ts";
import { rowColumns } from "../state/row-columns.ts";

const pass = (): null => null;

/**
 * Columns of the grouped answer, then those of `results` before the one at `before`. Those that a pivot makes are known
 * from the answer alone: until it is there, they are left out.
 */
export function resultColumns(
  query: Query,
  table: readonly Column[],
  answer: Pick<Answer, "available"> | null,
  before = query.results.length,
): readonly Column[] {
  if (!query.group) return [];
  const { by, pivot } = query.group;
  const rows = new Map(rowColumns(query, table).map((column) => [column.name, column]));
  const kept = by.filter((name) => name !== pivot?.column);
  const grouped: readonly ResultColumn[] = pivot
    ? [
        ...groupColumns({ ...query.group, by: kept, measures: [] }, rows),
        ...(answer?.available ?? []).filter(({ from }) => from === "pivot"),
      ]
    : groupColumns(query.group, rows);
  return settleDerived(query.results.slice(0, before), grouped, pivot !== null, pass).columns;
}

/** Columns by which the answer can be sorted. */
export function answerColumns(
  query: Query,
  table: readonly Column[],
  answer: Pick<Answer, "available"> | null,
): readonly Column[] {
  return query.group ? resultColumns(query, table, answer) : rowColumns(query, table);
}

/** Columns as a choice offers them: first those that are shown at first. */
export function asideLast(columns: readonly Column[]): readonly Column[] {
  return [...columns.filter(({ aside }) => !aside), ...columns.filter(({ aside }) => aside)];
}
