import type { ColumnType } from "../column.ts";
import { isFormulaError, parseFormula } from "../formula/parse-formula.ts";
import type { DerivedColumn } from "../query.ts";
import { QueryError } from "../query-error.ts";
import { formulaExpression } from "./formula-expression.ts";
import type { Scope } from "./scope.ts";

/** The expression of a derived column and the type it has. `lenient`: missing where a column of a pivot is not there. */
export function deriveColumn(
  { name, formula }: DerivedColumn,
  scope: Scope,
  lenient: boolean,
): { readonly type: ColumnType; readonly expression: string } {
  const parsed = parseFormula(formula, [...scope.columns.values()]);
  if (!isFormulaError(parsed)) {
    const { type } = parsed;
    return {
      type: type === "truth" ? "category" : type,
      expression: formulaExpression(parsed.formula, scope),
    };
  }
  if (lenient && parsed.key.startsWith("explore.formula.no-column")) {
    return { type: "number", expression: "d => null" };
  }
  throw new QueryError("bad-formula", name, formula);
}
