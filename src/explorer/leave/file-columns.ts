import type { ResultColumn } from "../../query/result.ts";
import type { Query } from "../../query/query.ts";

type Answered = {
  readonly columns: readonly ResultColumn[];
  readonly available: readonly ResultColumn[];
  readonly grouped: boolean;
};

/**
 * Names of the columns that leave with the rows displayed: those shown, and beside each number the column that says
 * whether it was printed so, corrected or is doubtful. The page shows that by a mark on the number, which no file has.
 */
export function fileColumns({ columns, available, grouped }: Answered): readonly string[] {
  const shown = new Set(columns.map(({ name }) => name));
  const others = new Set(
    available.flatMap(({ name, from }) => (from === "source" && !shown.has(name) ? [name] : [])),
  );
  return columns.flatMap(({ name, from }) => {
    const status = name === "value" && !others.has("value_status") ? "status" : `${name}_status`;
    return !grouped && from === "source" && others.delete(status) ? [name, status] : [name];
  });
}

/** The question with the columns that leave in place of those shown. */
export function askedForFile(query: Query, answer: Answered): Query {
  const names = fileColumns(answer);
  return names.length === answer.columns.length ? query : { ...query, columns: names };
}
