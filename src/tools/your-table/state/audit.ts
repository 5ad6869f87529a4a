import { type Made, type Results, runningChecks } from "../checks/run-checks.ts";
import { type Candidate, type Known as Tried, trying } from "../findings/candidates.ts";
import { type Finding, findingsOf } from "../findings/finding.ts";
import { type Mark, marksOf } from "../findings/marks.ts";
import { type Piecewise, whole, within } from "../piecewise.ts";
import { type Readings, type Tabulated, tabulating } from "../read/tabulate.ts";
import type { Work } from "../read/work.ts";

/** What the checks found in a table. */
export type Audit = {
  readonly work: Work;
  readonly table: Tabulated;
  readonly made: readonly Made[];
  readonly findings: readonly Finding[];
  readonly marks: ReadonlyMap<string, Mark>;
  /** Readings of the findings that are shown first, null until they are tried; those of the others are tried when they are asked for. */
  readonly readings: ReadonlyMap<Finding, readonly Candidate[] | null>;
};

/** Findings of either sort whose readings are tried with the checks. */
export const firstFindings = 10;

/**
 * The checks made anew; what `known` remembers of the same numbers is not computed again. They are shown as soon as they
 * are made, and again with the readings of each finding.
 */
export function* auditing(
  work: Work,
  known: Known = forgetful(),
  show: (audit: Audit) => void = () => undefined,
): Piecewise<Audit> {
  const table = yield* within(tabulating(work, known.cells), 0, 0.2);
  const made = yield* within(runningChecks(table, known.results), 0.2, 1);
  const findings = findingsOf(made);
  yield 1;
  const first = [true, false].flatMap((isClear) =>
    findings.filter((finding) => finding.isClear === isClear).slice(0, firstFindings),
  );
  const readings = new Map<Finding, readonly Candidate[] | null>(first.map((finding) => [finding, null]));
  const audit = { work, table, made, findings, marks: marksOf(table, findings) };
  const now = (): Audit => ({ ...audit, readings: new Map(readings) });
  show(now());
  for (const finding of first) {
    readings.set(finding, yield* within(tryingIn(audit, finding, known.tried), 1, 1));
    show(now());
  }
  return now();
}

/** The readings of a finding of that audit. */
export function tryingIn(
  { table, made }: Pick<Audit, "table" | "made">,
  finding: Finding,
  tried?: Tried,
): Piecewise<readonly Candidate[]> {
  return trying(finding, { table, made }, tried);
}

/** The readings of a finding, tried already or now. */
export function candidatesIn(audit: Audit, finding: Finding): readonly Candidate[] {
  return audit.readings.get(finding) ?? whole(tryingIn(audit, finding));
}

/** What is remembered from one audit to the next. */
export type Known = { readonly cells: Readings; readonly results: Results; readonly tried: Tried };

export function forgetful(): Known {
  return { cells: new Map(), results: new Map(), tried: new Map() };
}
