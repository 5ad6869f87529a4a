import type { Column } from "../column.ts";
import type { ChartChoice, Query } from "../query.ts";
import { channels } from "./address-parts.ts";
import type { LinkProblem } from "./link-problem.ts";
import { problem } from "./link-problem.ts";
import { settleDerived, settleTypes } from "./settle-columns.ts";
import { settleFilter } from "./settle-filter.ts";
import { settleGrouping } from "./settle-grouping.ts";

export type Settled = { readonly query: Query; readonly problems: readonly LinkProblem[] };

/**
 * What a table of these columns (their types as found or declared) can be asked of a question: the parts that name
 * columns it has not, or of a type that does not fit, are left out one by one and told. Values of a filter are brought
 * to the type of its column. A pivot's columns are known only once it is answered: names that may be theirs are kept.
 * A settled question settles to itself.
 */
export function settle(query: Query, columns: readonly Column[]): Settled {
  const problems: LinkProblem[] = [];
  const tell = (told: LinkProblem) => {
    problems.push(told);
    return null;
  };
  const { types, typed } = settleTypes(query.types, columns, tell);
  const rows = settleDerived(query.derived, typed, false, tell);
  const inRows = new Map(rows.columns.map((column) => [column.name, column]));
  const group = query.group && settleGrouping(query.group, inRows, tell);
  const pivoted = group?.group.pivot != null;
  const answer = settleDerived(query.results, group?.columns ?? [], pivoted, tell);
  const names = new Set((group ? answer : rows).columns.map(({ name }) => name));
  const has = (name: string) => pivoted || names.has(name);
  const settled: Query = {
    ...query,
    types,
    derived: rows.derived,
    filters: query.filters.flatMap((filter) => settleFilter(filter, inRows, tell) ?? []),
    group: group?.group ?? null,
    results: answer.derived,
    sort: query.sort.filter(
      ({ column }, at) =>
        query.sort.findIndex((key) => key.column === column) === at &&
        (has(column) || tell(problem("explore.link.sort-column", { column })) !== null),
    ),
    columns: query.columns && shown(query.columns, has, tell),
    chart: query.chart && chart(query.chart, has, tell),
  };
  return { query: settled, problems };
}

type Tell = (told: LinkProblem) => null;

function shown(
  names: readonly string[],
  has: (name: string) => boolean,
  tell: Tell,
): readonly string[] | null {
  const kept = [...new Set(names)].filter(
    (column) => has(column) || tell(problem("explore.link.shown-column", { column })) !== null,
  );
  return kept.length === 0 && names.length > 0 ? null : kept;
}

function chart(choice: ChartChoice, has: (name: string) => boolean, tell: Tell): ChartChoice {
  const drawn = channels.map((channel) => {
    const column = choice[channel];
    const fits = column === null || has(column);
    return [channel, fits ? column : tell(problem("explore.link.chart-column", { column }))];
  });
  return { ...choice, ...Object.fromEntries(drawn) };
}
