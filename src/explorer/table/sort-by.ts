import { columnTitle } from "../../query/column.ts";
import { type SortState, withSort } from "./sort-keys.ts";
import type { TableState } from "./table-state.ts";

/** Sorts by a column, alone or beside the others, and says so. */
export function sortBy(state: TableState, column: string, to: SortState, beside: boolean): void {
  const { explorer, menu } = state;
  const known = explorer.shown.value.answer?.available.find(({ name }) => name === column);
  const values = { column: known ? columnTitle(known) : column };
  explorer.change(
    (query) => ({ ...query, sort: withSort(query.sort, column, to, beside) }),
    explorer.text(`explore.table.sorted.${to}`, values),
  );
  menu.value = null;
}
