import { isNumeric } from "../column.ts";
import { literals } from "./literal.ts";
import type { OrderKey } from "./step.ts";
import { byCodePoint, cell, columnOf, type Scope } from "./scope.ts";

/** Keys that put a column in order: levels, numbers, code points; missing cells last either way. */
export function orderKeys(name: string, descending: boolean, scope: Scope): readonly OrderKey[] {
  const column = columnOf(scope, name);
  const at = cell(scope, name);
  const { levels = [] } = column;
  const place = `op.indexof(${literals(levels)}, ${at})`;
  const text = !isNumeric(column) && column.type !== "date" && scope.aids.astral;
  return [
    { expression: `d => ${at} == null`, descending: false },
    ...(levels.length === 0 || isNumeric(column)
      ? []
      : [{ expression: `d => ${place} < 0 ? ${levels.length} : ${place}`, descending }]),
    { expression: `d => ${text ? byCodePoint(at) : at}`, descending },
  ];
}
