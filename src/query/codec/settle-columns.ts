import type { Column } from "../column.ts";
import { isFormulaError, parseFormula } from "../formula/parse-formula.ts";
import type { DerivedColumn, Query } from "../query.ts";
import type { LinkProblem } from "./link-problem.ts";
import { problem } from "./link-problem.ts";

type Tell = (told: LinkProblem) => null;

/** The types set for columns that are there, and the columns under them. */
export function settleTypes(
  types: Query["types"],
  columns: readonly Column[],
  tell: Tell,
): { readonly types: Query["types"]; readonly typed: readonly Column[] } {
  const set = new Map(Object.entries(types));
  for (const column of set.keys()) {
    if (columns.some(({ name }) => name === column)) continue;
    tell(problem("explore.link.type-column", { column }));
    set.delete(column);
  }
  const typed = columns.map((column) => {
    const { type = column.type, levels = column.levels } = set.get(column.name) ?? {};
    return { ...column, type, ...(levels === undefined ? {} : { levels }) };
  });
  return { types: Object.fromEntries(set), typed };
}

/**
 * The derived columns whose names are free and whose formulas fit the columns before them, and all columns then there.
 * `open`: further columns may exist, so a name that is not known is no fault.
 */
export function settleDerived(
  derived: readonly DerivedColumn[],
  before: readonly Column[],
  open: boolean,
  tell: Tell,
): { readonly derived: readonly DerivedColumn[]; readonly columns: readonly Column[] } {
  const columns = [...before];
  const kept = derived.filter(({ name, formula }) => {
    if (name === "" || columns.some((column) => column.name === name)) {
      return tell(problem("explore.link.derived-name", { name }));
    }
    const parsed = parseFormula(formula, columns);
    if (!isFormulaError(parsed)) {
      columns.push({ name, type: parsed.type === "truth" ? "category" : parsed.type });
      return true;
    }
    if (!open || !parsed.key.startsWith("explore.formula.no-column")) {
      return tell(problem("explore.link.derived-formula", { name, formula }));
    }
    columns.push({ name, type: "number" });
    return true;
  });
  return { derived: kept, columns };
}
