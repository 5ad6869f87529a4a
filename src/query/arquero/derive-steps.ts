import type { Column } from "../column.ts";
import type { DerivedColumn, Query } from "../query.ts";
import { QueryError } from "../query-error.ts";
import type { ResultColumn } from "../result.ts";
import { deriveColumn } from "./derive-column.ts";
import type { Aids, Naming, Scope } from "./scope.ts";
import type { Step } from "./step.ts";

/** What stands after the derived columns: the names that filters, search, grouping and sort may use. */
export function rowScope(query: Query, columns: readonly Column[], nameOf: Naming, aids: Aids): Derived {
  const scope: Scope = {
    columns: new Map(columns.map((column) => [column.name, column])),
    nameOf: (name) => nameOf(name, "rows"),
    aids,
  };
  const available = columns.map((column): ResultColumn => ({ ...column, from: "source" }));
  return deriveAll(query.derived, scope, available, false);
}

export type Derived = {
  readonly scope: Scope;
  readonly available: readonly ResultColumn[];
  readonly steps: readonly (Step & { readonly verb: "derive" })[];
};

/** Adds columns in turn, a step each: a later one may use an earlier one. */
export function deriveAll(
  derived: readonly DerivedColumn[],
  scope: Scope,
  available: readonly ResultColumn[],
  lenient: boolean,
): Derived {
  const all = [...available];
  const columns = new Map(scope.columns);
  const grown: Scope = { ...scope, columns };
  const steps = derived.map((column): Step & { readonly verb: "derive" } => {
    if (columns.has(column.name)) throw new QueryError("duplicate-column", column.name);
    const { type, expression } = deriveColumn(column, grown, lenient);
    columns.set(column.name, { name: column.name, type });
    all.push({ name: column.name, type, from: "derived" });
    return { verb: "derive", columns: [{ name: scope.nameOf(column.name), expression }] };
  });
  return { scope: grown, available: all, steps };
}
