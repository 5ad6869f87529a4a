import { type Made, runChecks } from "../checks/run-checks.ts";
import { type Finding, findingsOf } from "../findings/finding.ts";
import { type Mark, marksOf } from "../findings/marks.ts";
import { tabulate, type Tabulated } from "../read/tabulate.ts";
import type { Work } from "../read/work.ts";

/** What the checks found in a table. */
export type Audit = {
  readonly work: Work;
  readonly table: Tabulated;
  readonly made: readonly Made[];
  readonly findings: readonly Finding[];
  readonly marks: ReadonlyMap<string, Mark>;
};

export function auditOf(work: Work): Audit {
  const table = tabulate(work);
  const made = runChecks(table);
  const findings = findingsOf(made);
  return { work, table, made, findings, marks: marksOf(table, findings) };
}
