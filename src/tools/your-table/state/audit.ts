import { type Made, type Results, runChecks } from "../checks/run-checks.ts";
import { type Finding, findingsOf } from "../findings/finding.ts";
import { type Mark, marksOf } from "../findings/marks.ts";
import { type Readings, tabulate, type Tabulated } from "../read/tabulate.ts";
import type { Work } from "../read/work.ts";

/** What the checks found in a table. */
export type Audit = {
  readonly work: Work;
  readonly table: Tabulated;
  readonly made: readonly Made[];
  readonly findings: readonly Finding[];
  readonly marks: ReadonlyMap<string, Mark>;
};

/** The checks made anew; what `known` remembers of the same numbers is not computed again. */
export function auditOf(work: Work, known: Known = forgetful()): Audit {
  const table = tabulate(work, known.readings);
  const made = runChecks(table, known.results);
  const findings = findingsOf(made);
  return { work, table, made, findings, marks: marksOf(table, findings) };
}

export type Known = { readonly readings: Readings; readonly results: Results };

export function forgetful(): Known {
  return { readings: new Map(), results: new Map() };
}
