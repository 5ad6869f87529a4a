import type { Column } from "../column.ts";
import type { DerivedColumn, Grouping, Query } from "../query.ts";
import { QueryError } from "../query-error.ts";
import type { ResultColumn } from "../result.ts";
import { groupColumns, shownColumns } from "./answer-columns.ts";
import { deriveColumn } from "./derive-column.ts";
import { passExpressions } from "./filter-expression.ts";
import { cellOf, literal } from "./literal.ts";
import { measureExpression, wholeExpression } from "./measure-expression.ts";
import { orderSteps } from "./order-steps.ts";
import { pivotedColumns } from "./pivoted-columns.ts";
import { type Aids, columnOf, type Naming, type Scope } from "./scope.ts";
import type { Step } from "./step.ts";

/**
 * The question as steps of Arquero over a table whose types are settled: missing cells are null, numbers are numbers, all
 * else is text. The steps are plain values (step.ts):
 *
 *     compile(query, columns, (name) => name)
 *     [{ verb: "filter", expression: "d => d.year != null && d.year >= 2010" },
 *      { verb: "groupby", columns: ["region"] },
 *      { verb: "rollup", columns: [{ name: "n", expression: "d => op.count()" }] },
 *      { verb: "orderby", keys: [{ expression: "d => d.region == null", descending: false },
 *                                { expression: "d => d.region", descending: false }] },
 *      { verb: "select", columns: ["region", "n"] }]
 *
 * Names in expressions are those that `nameOf` gives; all of the reader's own text stands in them as literals. Results of
 * a step that are undefined, NaN or infinite mean missing. `pivoted` are the values of the pivot's column in their order,
 * which the table alone knows (`Result.available` has their columns); without them, what `results`, `sort` and `columns`
 * say of those columns is passed by. A grouping without `by` and without measures has no steps of its own.
 *
 * @throws QueryError for a column that is not there, two of one name, a pattern or a formula that is none.
 */
export function compile(
  query: Query,
  columns: readonly Column[],
  nameOf: Naming,
  options: Aids & { readonly pivoted?: readonly (string | number | null)[] } = {},
): readonly Step[] {
  const rows = rowScope(query, columns, nameOf, options);
  const steps = [...rows.steps, ...filterSteps(query, rows.scope)];
  if (!query.group) {
    return [...steps, ...orderSteps(query.sort, rows.scope), select(query, rows.available, rows.scope)];
  }
  const { group } = query;
  const grouped = groupColumns(group, rows.scope.columns);
  const plain = answerScope(grouped, nameOf, options);
  const pivoting = pivotSteps(group, plain);
  const available = group.pivot ? pivotedColumns(group.pivot, grouped, options.pivoted ?? []) : grouped;
  const made = deriveAll(
    query.results,
    answerScope(available, nameOf, options),
    available,
    group.pivot !== null,
  );
  return [
    ...steps,
    ...groupSteps(group, rows.scope, plain),
    ...pivoting,
    ...made.steps,
    ...orderSteps(
      [
        ...query.sort.filter(({ column }) => !group.pivot || made.scope.columns.has(column)),
        ...remaining(group).map((column) => ({ column, descending: false })),
      ],
      made.scope,
    ),
    select(query, made.available, made.scope, group.pivot !== null),
  ];
}

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

export function filterSteps(
  query: Pick<Query, "filters" | "match" | "search">,
  scope: Scope,
): readonly Step[] {
  return passExpressions(query, scope).map((test) => ({ verb: "filter", expression: `d => ${test}` }));
}

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
function pivotSteps(group: Grouping, answer: Scope): readonly Step[] {
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

function select(query: Query, available: readonly ResultColumn[], scope: Scope, lenient = false): Step {
  const names = shownColumns(query, available).filter((name) => !lenient || scope.columns.has(name));
  return { verb: "select", columns: names.map((name) => scope.nameOf(columnOf(scope, name).name)) };
}
