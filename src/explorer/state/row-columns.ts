import { settleDerived, settleTypes } from "../../query/codec/settle-columns.ts";
import type { Column } from "../../query/column.ts";
import type { Query } from "../../query/query.ts";

/** Columns of the rows: the table's under the types set, then the derived ones before the one at `before`. */
export function rowColumns(
  { types, derived }: Pick<Query, "types" | "derived">,
  table: readonly Column[],
  before = derived.length,
): readonly Column[] {
  const pass = () => null;
  const { typed } = settleTypes(types, table, pass);
  return settleDerived(derived.slice(0, before), typed, false, pass).columns;
}
