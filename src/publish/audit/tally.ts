import { rowsOf } from "../../audit/check.ts";
import { mutationScore } from "../../audit/mutation.ts";
import { countVerdicts, type Verdict } from "../../audit/verdict.ts";
import { quantityOf } from "../../data/quantity-of.ts";
import type { Dataset } from "../../data/read-dataset.ts";
import { isComputed } from "../../data/row.ts";
import { isTranscribed } from "../../data/transcription.ts";
import { findings } from "./findings.ts";
import { type CheckResult, checkResults } from "./results.ts";

/** How the checks of one dataset came out, and how many of its numbers stand in one. */
export type Tally = {
  readonly numbers: number;
  readonly checked: number;
  readonly unchecked: number;
  readonly checks: number;
  readonly findings: number;
  readonly printed: Readonly<Record<Verdict, number>>;
  readonly read: Readonly<Record<Verdict, number>>;
};

export function tallyOf(dataset: Dataset): Tally {
  const results = checkResults("en").filter((result) => result.dataset === dataset.name);
  const numbers = dataset.rows.filter(isTranscribed);
  const checked = new Set(dataset.checks.flatMap(rowsOf));
  return {
    numbers: numbers.length,
    checked: numbers.filter(({ id }) => checked.has(id)).length,
    unchecked: dataset.unchecked.reduce((sum, { rows }) => sum + rows.length, 0),
    checks: results.length,
    findings: findings().filter((finding) => finding.dataset === dataset.name).length,
    printed: countVerdicts(results.map(({ printed }) => printed)),
    read: countVerdicts(results.map(({ read }) => read)),
  };
}

/** How many single-digit misprints the checks of a dataset would notice. */
export function mutationsOf(dataset: Dataset) {
  return mutationScore(dataset.checks, dataset.rows.filter((row) => !isComputed(row)).map(quantityOf));
}

/** Slips of the last digit that no finding names. */
export function isSlip({ finding, severity }: CheckResult): boolean {
  return finding === "" && severity === "rounding";
}
