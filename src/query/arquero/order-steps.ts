import { isNumeric } from "../column.ts";
import type { SortKey } from "../query.ts";
import { cellOf, literal } from "./literal.ts";
import type { NamedExpression, OrderKey, Step } from "./step.ts";
import { byCodePoint, cell, columnOf, type Scope } from "./scope.ts";

/**
 * Steps that put rows in order of the columns: levels, numbers, code points; missing cells last either way. Keys call no
 * function, which Arquero's `orderby` cannot; what needs one is derived first, and `select` leaves it out.
 */
export function orderSteps(sort: readonly SortKey[], scope: Scope): readonly Step[] {
  const made: NamedExpression[] = [];
  const keys = sort.flatMap(({ column: name, descending }, place): readonly OrderKey[] => {
    const column = columnOf(scope, name);
    const at = cell(scope, name);
    const { levels = [] } = column;
    let value = at;
    if (scope.aids.astral && !isNumeric(column) && column.type !== "date") {
      const key = `order ${place + 1}`;
      made.push({ name: key, expression: `d => ${byCodePoint(at)}` });
      value = cellOf(key);
    }
    return [
      { expression: `d => ${at} == null`, descending: false },
      ...(levels.length === 0 || isNumeric(column)
        ? []
        : [{ expression: `d => ${levelOf(at, levels)}`, descending }]),
      { expression: `d => ${value}`, descending },
    ];
  });
  return [
    ...(made.length === 0 ? [] : [{ verb: "derive" as const, columns: made }]),
    ...(keys.length === 0 ? [] : [{ verb: "orderby" as const, keys }]),
  ];
}

function levelOf(at: string, levels: readonly string[]): string {
  return [...levels.map((level, place) => `${at} === ${literal(level)} ? ${place}`), levels.length].join(
    " : ",
  );
}
