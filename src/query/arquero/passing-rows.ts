import type { Query } from "../query.ts";
import { filterSteps } from "./compile.ts";
import { everyRow, type Rows } from "./rows.ts";
import { runSteps } from "./run-steps.ts";

type Passing = Pick<Query, "filters" | "match" | "search">;

/** Numbers of the rows that pass, in order. @throws QueryError */
export function passingRows(rows: Rows, query: Passing): Uint32Array {
  const marks = new Map<string, Uint8Array>();
  const scope = rows.scope({
    // Texts are tested here, one by one where rows share them; Arquero puts the tests together.
    mark: (name, test) => {
      const mark = `mark${marks.size}`;
      marks.set(mark, rows.held(name).mark(test));
      return `d.${mark} === 1`;
    },
  });
  const steps = filterSteps(query, scope);
  if (steps.length === 0) return everyRow(rows.size);
  return Uint32Array.from(runSteps(rows.inArquero(marks), steps).indices(false));
}
