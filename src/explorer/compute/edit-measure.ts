import type { Measure, Query } from "../../query/query.ts";
import { namesInGrouping } from "./edit-grouping.ts";
import { intervalOf } from "./interval-of.ts";
import { renameAnswerColumn } from "./rename-column.ts";
import { uniqueName } from "./unique-name.ts";

/** Another name for a measure; the ends of a share's interval that are named after it follow. */
export function renameMeasure(query: Query, at: number, as: string): Query {
  const measures = query.group?.measures ?? [];
  const old = measures[at]?.as;
  if (old === undefined || old === as) return query;
  return intervalOf(measures, at).reduce((asked, place) => {
    const name = measures[place]?.as ?? "";
    if (!name.startsWith(old)) return asked;
    const to = place === at ? as : uniqueName(as + name.slice(old.length), namesInGrouping(asked));
    return renameAnswerColumn(asked, name, to);
  }, query);
}

/**
 * Other measures in the place of one, and of the interval it has; what speaks of the old follows the new, in order. The
 * names of the new must be free.
 */
export function changeMeasure(query: Query, at: number, next: readonly Measure[]): Query {
  const places = intervalOf(query.group?.measures ?? [], at);
  const old = places.map((place) => query.group?.measures[place]?.as);
  const renamed = next.reduce((asked, { as }, i) => {
    const from = old[i];
    return from === undefined || from === as ? asked : renameAnswerColumn(asked, from, as);
  }, query);
  const { group, columns } = renamed;
  if (!group) return query;
  const more = next.slice(old.length).map(({ as }) => as);
  const gone = old.slice(next.length);
  return {
    ...renamed,
    group: {
      ...group,
      measures: group.measures.flatMap((measure, i) =>
        i === at ? next : places.includes(i) ? [] : [measure],
      ),
    },
    columns: columns && [...columns.filter((name) => !gone.includes(name)), ...more],
  };
}
