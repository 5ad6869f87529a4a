import type { Column } from "../column.ts";
import type { Query } from "../query.ts";
import type { ResultColumn } from "../result.ts";
import { groupColumns, shownColumns } from "./answer-columns.ts";
import { deriveAll, rowScope } from "./derive-steps.ts";
import { passExpressions } from "./filter-expression.ts";
import { answerScope, groupSteps, pivotSteps, remaining } from "./group-steps.ts";
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

export function filterSteps(
  query: Pick<Query, "filters" | "match" | "search">,
  scope: Scope,
): readonly Step[] {
  return passExpressions(query, scope).map((test) => ({ verb: "filter", expression: `d => ${test}` }));
}

function select(query: Query, available: readonly ResultColumn[], scope: Scope, lenient = false): Step {
  const names = shownColumns(query, available).filter((name) => !lenient || scope.columns.has(name));
  return { verb: "select", columns: names.map((name) => scope.nameOf(columnOf(scope, name).name)) };
}
