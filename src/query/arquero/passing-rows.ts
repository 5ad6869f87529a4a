import type { Query } from "../query.ts";
import { QueryError } from "../query-error.ts";
import { filterSteps } from "./compile.ts";
import type { Rows } from "./rows.ts";
import { runSteps } from "./run-steps.ts";

type Passing = Pick<Query, "filters" | "match" | "search">;

/** Numbers of the rows that pass, in order. @throws QueryError */
export function passingRows(rows: Rows, query: Passing): Uint32Array {
  const steps = filterSteps(query, rows.scope);
  if (steps.length === 0) return Uint32Array.from({ length: rows.size }, (_, row) => row);
  try {
    return runSteps(rows.inArquero(), steps).indices(false) as Uint32Array;
  } catch (error) {
    // The parser of Arquero knows the regular expressions of 2020 only.
    const pattern = query.filters.find(({ op }) => op === "pattern");
    if (pattern?.op === "pattern") throw new QueryError("bad-pattern", pattern.column, pattern.text);
    throw error;
  }
}
