import { settleDerived, settleTypes } from "../../query/codec/settle-columns.ts";
import type { Column } from "../../query/column.ts";
import type { Query } from "../../query/query.ts";

/** Columns that filters may name: the table's under the types set, and the derived ones. */
export function filterableColumns(
  { types, derived }: Pick<Query, "types" | "derived">,
  table: readonly Column[],
): readonly Column[] {
  const pass = () => null;
  return settleDerived(derived, settleTypes(types, table, pass).typed, false, pass).columns;
}
