import { mutationScore } from "../../audit/mutation.ts";
import { tallyCoverage } from "../../audit/tally-coverage.ts";
import { countVerdicts, type Verdict } from "../../audit/verdict.ts";
import { auditDataset } from "../../data/audit-dataset.ts";
import { quantitiesOf } from "../../data/quantity-of.ts";
import type { Dataset } from "../../data/read-dataset.ts";
import { isTranscribed } from "../../data/transcription.ts";
import { memo } from "../memo.ts";
import { findings } from "./findings.ts";
import { type CheckResult, checkResults } from "./results.ts";

/** How the checks of one dataset came out, and how many of its numbers stand in one. */
export type Tally = {
  /** Numbers that the document prints. */
  readonly numbers: number;
  readonly checked: number;
  /** Those of `checked` of which no check can be tested. */
  readonly untested: number;
  readonly unchecked: number;
  readonly checks: number;
  readonly findings: number;
  readonly printed: Readonly<Record<Verdict, number>>;
  readonly read: Readonly<Record<Verdict, number>>;
};

export const tallyOf = memo((dataset: Dataset): Tally => {
  const results = checkResults("en").filter((result) => result.dataset === dataset.name);
  const { numbers, tested, notTestable, unchecked } = tallyCoverage(
    auditDataset(dataset),
    dataset.unchecked,
    idsOf(dataset),
  );
  const untested = sum(notTestable);
  return {
    numbers,
    checked: tested + untested,
    untested,
    unchecked: sum(unchecked),
    checks: results.length,
    findings: findings().filter((finding) => finding.dataset === dataset.name).length,
    printed: countVerdicts(results.map(({ printed }) => printed)),
    read: countVerdicts(results.map(({ read }) => read)),
  };
});

/** How many single-digit misprints in the numbers of a document the checks would notice. */
export const mutationsOf = memo((dataset: Dataset) =>
  mutationScore(dataset.checks, quantitiesOf(dataset), idsOf(dataset)),
);

function idsOf(dataset: Dataset): readonly string[] {
  return dataset.rows.filter(isTranscribed).map(({ id }) => id);
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, each) => total + each, 0);
}

/** Slips of the last digit that no finding names. */
export function isSlip({ finding, severity }: CheckResult): boolean {
  return finding === "" && severity === "rounding";
}
