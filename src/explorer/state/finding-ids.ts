import type { Cell } from "../../query/column.ts";
import type { Filter, Query } from "../../query/query.ts";
import type { OpenTable } from "../explorer.ts";

/** What stands in an address for all ids of numbers with a finding: no id is this word. */
const WORD = "with-finding";
const COLUMN = "id";

/** Ids of the numbers of a table of estimates that a finding of the audit is about, each once. */
export function findingIds(table: Pick<OpenTable, "site"> | null): readonly string[] {
  const site = table?.site;
  if (site?.table.form !== "facts") return [];
  return [...new Set(site.schema.findings?.flatMap(({ rows }) => rows))];
}

/** Whether a filter keeps just the numbers with a finding, in whatever order it names them. */
export function keepsFindings(filter: Filter, ids: readonly string[]): boolean {
  if (filter.op !== "in" || filter.column !== COLUMN || ids.length === 0) return false;
  const { values } = filter;
  return values.length === ids.length && ids.every((id) => values.includes(id));
}

/** The question as its address writes it: a word in the place of the ids. */
export function shortened(query: Query, table: Pick<OpenTable, "site"> | null): Query {
  const ids = findingIds(table);
  return withFilters(query, (filter) =>
    keepsFindings(filter, ids) ? { op: "in", column: COLUMN, values: [WORD] } : filter,
  );
}

/** The question that an address asks of a table: the ids in the place of the word. */
export function writtenOut(query: Query, table: Pick<OpenTable, "site"> | null): Query {
  const ids = findingIds(table);
  if (ids.length === 0) return query;
  const written = (value: Cell): readonly Cell[] => (value === WORD ? ids : [value]);
  return withFilters(query, (filter) =>
    filter.op === "in" && filter.column === COLUMN && filter.values.includes(WORD)
      ? { ...filter, values: [...new Set(filter.values.flatMap(written))] }
      : filter,
  );
}

function withFilters(query: Query, edit: (filter: Filter) => Filter): Query {
  return query.filters.length > 0 ? { ...query, filters: query.filters.map(edit) } : query;
}
