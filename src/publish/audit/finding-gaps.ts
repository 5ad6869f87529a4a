import { rowsOf } from "../../audit/check.ts";
import { auditDataset } from "../../data/audit-dataset.ts";
import type { Dataset } from "../../data/read-dataset.ts";
import type { DeclaredFinding } from "./finding.ts";

type Audited = Pick<Dataset, "name" | "rows" | "checks">;

/** The numbers a finding is about: those it names, else all of its checks. */
export function ownRows(
  { rows, checks }: DeclaredFinding,
  dataset: Pick<Dataset, "checks">,
): readonly string[] {
  if (rows) return rows;
  return [...new Set(dataset.checks.filter(({ id }) => checks.includes(id)).flatMap(rowsOf))];
}

/** Checks and rows that findings name and that the dataset does not have, in sentences that say what to do. */
export function strangers(dataset: Audited, findings: readonly DeclaredFinding[]): readonly string[] {
  const checks = new Set(dataset.checks.map(({ id }) => id));
  const rows = new Set(dataset.rows.map(({ id }) => id));
  return findings.flatMap((finding) => [
    ...finding.checks
      .filter((id) => !checks.has(id))
      .map(
        (id) =>
          `Finding "${finding.id}", key "checks": ${dataset.name} has no check "${id}". Correct the id.`,
      ),
    ...(finding.rows ?? [])
      .filter((id) => !rows.has(id))
      .map(
        (id) => `Finding "${finding.id}", key "rows": ${dataset.name} has no row "${id}". Correct the id.`,
      ),
  ]);
}

/**
 * What the findings of a dataset leave unexplained or explain twice: every check whose numbers do not fit together, as
 * printed or as read, and every corrected or doubtful number is in one finding; no check and no number is in two.
 * Rounding slips are counted apart and need none.
 */
export function findingGaps(dataset: Audited, findings: readonly DeclaredFinding[]): readonly string[] {
  const file = `content/studies/${dataset.name}/findings.yaml`;
  const count = (of: (finding: DeclaredFinding) => readonly string[]): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const id of findings.flatMap((finding) => [...new Set(of(finding))])) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  };
  const checks = count(({ checks: ids }) => ids);
  const rows = count((finding) => ownRows(finding, dataset));
  const failing = auditDataset(dataset)
    .filter(({ printed, read }) => [printed, read].some(({ verdict }) => verdict === "not-consistent"))
    .map(({ check }) => check.id);
  const doubted = dataset.rows
    .filter(({ status }) => status === "corrected" || status === "unresolved")
    .map(({ id }) => id);
  const twice = (what: string, counts: ReadonlyMap<string, number>): readonly string[] =>
    [...counts]
      .filter(([, times]) => times > 1)
      .map(([id]) => `${file}: the ${what} "${id}" is in more than one finding. Leave it in one.`);
  return [
    ...strangers(dataset, findings),
    ...failing
      .filter((id) => !checks.has(id))
      .map(
        (id) =>
          `${file}: the numbers of the check "${id}" do not fit together, and no finding names it. Add one.`,
      ),
    ...doubted
      .filter((id) => !rows.has(id))
      .map((id) => `${file}: the row "${id}" is corrected or doubtful, and no finding names it. Add one.`),
    ...twice("check", checks),
    ...twice("row", rows),
  ];
}
