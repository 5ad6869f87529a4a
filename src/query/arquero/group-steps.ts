import type { Grouping } from "../query.ts";
import { QueryError } from "../query-error.ts";
import type { ResultColumn } from "../result.ts";
import { cellOf, literal } from "./literal.ts";
import { measureExpression, wholeExpression } from "./measure-expression.ts";
import { orderSteps } from "./order-steps.ts";
import { type Aids, columnOf, type Naming, type Scope } from "./scope.ts";
import type { Step } from "./step.ts";

/** The groups with their measures, in no order yet. */
export function groupSteps(group: Grouping, rows: Scope, answer: Scope): readonly Step[] {
  if (group.by.length + group.measures.length === 0) return [];
  const named = group.measures.map((measure) => ({ measure, name: answer.nameOf(measure.as) }));
  const shares = named.flatMap(({ measure, name }) => {
    const expression = wholeExpression(measure, cellOf(name));
    return expression === null ? [] : [{ name, expression }];
  });
  return [
    ...(group.by.length === 0
      ? []
      : [
          {
            verb: "groupby" as const,
            columns: group.by.map((name) => rows.nameOf(columnOf(rows, name).name)),
          },
        ]),
    {
      verb: "rollup",
      columns: named.map(({ measure, name }) => ({ name, expression: measureExpression(measure, rows) })),
    },
    ...(shares.length === 0 ? [] : [{ verb: "derive" as const, columns: shares }]),
  ];
}

/** Names of the columns of `by` that the lines of the answer still have. */
export function remaining({ by, pivot }: Grouping): readonly string[] {
  return by.filter((name) => name !== pivot?.column);
}

/** Columns of a grouped answer under their names. @throws QueryError where two have the same. */
export function answerScope(available: readonly ResultColumn[], nameOf: Naming, aids: Aids): Scope {
  const columns = new Map<string, ResultColumn>();
  for (const column of available) {
    if (columns.has(column.name)) throw new QueryError("duplicate-column", column.name);
    columns.set(column.name, column);
  }
  return {
    columns,
    nameOf: (name) => nameOf(name, columns.get(name)?.from === "group" ? "rows" : "answer"),
    // What an engine keeps of rows is not kept of groups.
    aids: aids.astral === undefined ? {} : { astral: aids.astral },
  };
}

/** @throws QueryError where the grouping has not the columns that its pivot names */
export function checkPivot(
  { by, measures }: Grouping,
  { column, measure }: NonNullable<Grouping["pivot"]>,
): void {
  if (!by.includes(column)) throw new QueryError("unknown-column", column);
  if (!measures.some(({ as }) => as === measure)) throw new QueryError("unknown-column", measure);
}

/** Spreads the measure; the columns it makes come in order of the values. */
export function pivotSteps(group: Grouping, answer: Scope): readonly Step[] {
  if (!group.pivot) return [];
  checkPivot(group, group.pivot);
  const { column, measure } = group.pivot;
  const at = cellOf(answer.nameOf(column));
  const rest = remaining(group).map((name) => answer.nameOf(name));
  return [
    ...orderSteps([{ column, descending: false }], answer),
    ...(rest.length === 0 ? [] : [{ verb: "groupby" as const, columns: rest }]),
    {
      verb: "pivot",
      key: `d => ${at} == null ? ${literal("NA")} : ${at}`,
      value: `d => op.any(${cellOf(answer.nameOf(measure))})`,
    },
  ];
}
