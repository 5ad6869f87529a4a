import { columnTitle } from "../../query/column.ts";
import type { Explorer } from "../explorer.ts";
import { rowColumns } from "../state/row-columns.ts";
import { applyEdit } from "./apply-edit.ts";
import { addGroup } from "./edit-grouping.ts";

/** Groups the rows by one more column. */
export function groupBy(explorer: Explorer, name: string): void {
  const { text, query, table } = explorer;
  const column = rowColumns(query.value, table.value?.columns ?? []).find((one) => one.name === name);
  applyEdit(
    explorer,
    (asked) => addGroup(asked, name, text("explore.compute.name.count")),
    text("explore.compute.grouped", { column: column ? columnTitle(column) : name }),
  );
}
