import type { DerivedColumn, Query } from "../../query/query.ts";
import { replaced, without } from "../state/edit-list.ts";
import { renameAnswerColumn, renameRowColumn } from "./rename-column.ts";

/** Where a derived column stands: among those of the rows, or of the grouped answer. */
export type Place = "derived" | "results";

/** One more derived column, shown where the answer has it. */
export function addDerived(query: Query, place: Place, column: DerivedColumn): Query {
  const inAnswer = place === "results" || query.group === null;
  return {
    ...query,
    [place]: [...query[place], column],
    columns: query.columns && inAnswer ? [...query.columns, column.name] : query.columns,
  };
}

/** Another name or formula; what speaks of the column follows its name. */
export function changeDerived(query: Query, place: Place, at: number, column: DerivedColumn): Query {
  const old = query[place][at];
  if (old === undefined) return query;
  const rename = place === "derived" ? renameRowColumn : renameAnswerColumn;
  const renamed = old.name === column.name ? query : rename(query, old.name, column.name);
  return { ...renamed, [place]: replaced(renamed[place], at, column) };
}

export function removeDerived(query: Query, place: Place, at: number): Query {
  return { ...query, [place]: without(query[place], at) };
}
