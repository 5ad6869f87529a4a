import type { Grouping, Measure, Query } from "../../query/query.ts";
import { moved, without } from "../state/edit-list.ts";
import { uniqueName } from "./unique-name.ts";

/** Names that the columns of a grouped answer have. */
export function namesInGrouping(query: Pick<Query, "group" | "results">): readonly string[] {
  const { by = [], measures = [] } = query.group ?? {};
  return [...by, ...measures.map(({ as }) => as), ...query.results.map(({ name }) => name)];
}

/** The question under another grouping; without one it has no columns of groups, and shows those of its rows. */
function grouped(query: Query, group: Grouping): Query {
  if (group.by.length + group.measures.length === 0) return clearGrouping(query);
  const fits =
    group.pivot &&
    group.by.includes(group.pivot.column) &&
    group.measures.some(({ as }) => as === group.pivot?.measure);
  return {
    ...query,
    group: fits ? group : { ...group, pivot: null },
    columns: query.group ? query.columns : null,
  };
}

/** A name that a measure takes is given up by the measures there, which are renamed. */
function freeName(query: Query, group: Grouping, name: string): Grouping {
  const taken = [...namesInGrouping(query), name];
  return {
    ...group,
    measures: group.measures.map((measure) =>
      measure.as === name ? { ...measure, as: uniqueName(name, taken) } : measure,
    ),
  };
}

/** Groups by one more column, within the others. The first grouping counts the rows of each group, under the name given. */
export function addGroup(query: Query, column: string, countName: string): Query {
  const { group } = query;
  if (group?.by.includes(column)) return query;
  if (group) {
    const by = [...group.by, column];
    const next = grouped(query, { ...freeName(query, group, column), by });
    return next.columns === null ? next : { ...next, columns: [...next.columns, column] };
  }
  const measures: readonly Measure[] = [{ as: uniqueName(countName, [column]), fn: "count" }];
  return grouped(query, { by: [column], measures, pivot: null });
}

export function moveGroup(query: Query, from: number, to: number): Query {
  return query.group ? grouped(query, { ...query.group, by: moved(query.group.by, from, to) }) : query;
}

export function removeGroup(query: Query, at: number): Query {
  return query.group ? grouped(query, { ...query.group, by: without(query.group.by, at) }) : query;
}

/** More measures, each under its name or, where that is taken, one like it. A table not grouped becomes one line. */
export function addMeasures(query: Query, measures: readonly Measure[]): Query {
  const group = query.group ?? { by: [], measures: [], pivot: null };
  const taken = [...namesInGrouping(query)];
  const named = measures.map((measure) => {
    const as = uniqueName(measure.as, taken);
    taken.push(as);
    return { ...measure, as };
  });
  const shown =
    query.group && query.columns ? [...query.columns, ...named.map(({ as }) => as)] : query.columns;
  return grouped({ ...query, columns: shown }, { ...group, measures: [...group.measures, ...named] });
}

export function removeMeasure(query: Query, at: number): Query {
  return query.group
    ? grouped(query, { ...query.group, measures: without(query.group.measures, at) })
    : query;
}

/** Spreads a measure over the values of a column; null gathers it again. The columns shown are then others. */
export function setPivot(query: Query, pivot: Grouping["pivot"]): Query {
  return query.group ? { ...grouped(query, { ...query.group, pivot }), columns: null } : query;
}

export function clearGrouping(query: Query): Query {
  return { ...query, group: null, results: [], columns: query.group ? null : query.columns };
}
