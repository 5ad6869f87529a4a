import type { ResultColumn } from "../../query/result.ts";
import type { Query } from "../../query/query.ts";

type Answered = {
  readonly columns: readonly ResultColumn[];
  readonly available: readonly ResultColumn[];
  readonly grouped: boolean;
};

/** What the page shows on the number itself, by a sign or a mark, which no file has. */
const COMPANIONS = ["relation", "level", "status"];

/**
 * Names of the columns that leave with the rows displayed: those shown, and beside each number the columns that say
 * whether it is less or more than the quantity, of what level its bounds are, and whether it was printed so, corrected or
 * is doubtful.
 */
export function fileColumns({ columns, available, grouped }: Answered): readonly string[] {
  const shown = new Set(columns.map(({ name }) => name));
  const others = new Set(
    available.flatMap(({ name, from }) => (from === "source" && !shown.has(name) ? [name] : [])),
  );
  return columns.flatMap(({ name, from }) => {
    if (grouped || from !== "source") return [name];
    const ofFacts = name === "value" && !others.has("value_status");
    const beside = COMPANIONS.map((companion) => (ofFacts ? companion : `${name}_${companion}`));
    return [name, ...beside.filter((companion) => others.delete(companion))];
  });
}

/** The question with the columns that leave in place of those shown. */
export function askedForFile(query: Query, answer: Answered): Query {
  const names = fileColumns(answer);
  return names.length === answer.columns.length ? query : { ...query, columns: names };
}
