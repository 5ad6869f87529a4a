import { type Check, rowsOf } from "./check.ts";
import type { Unchecked, UncheckedReason } from "./unchecked.ts";
import type { Reason } from "./verdict.ts";
import type { Result } from "./result.ts";

/** How many numbers the checks reach. */
export type CoverageTally = {
  readonly numbers: number;
  /** In a check that has a verdict. */
  readonly tested: number;
  /** Only in checks that are not testable, by the reason of the first of them. */
  readonly notTestable: Readonly<Partial<Record<Reason, number>>>;
  /** In no check, by the reason given. */
  readonly unchecked: Readonly<Partial<Record<UncheckedReason, number>>>;
};

/** The numbers of `ids`, each counted once. `results` are those of the checks, as printed. */
export function tallyCoverage(
  results: readonly { readonly check: Check; readonly printed: Result }[],
  unchecked: readonly Unchecked[],
  ids: readonly string[],
): CoverageTally {
  const existing = new Set(ids);
  const reasons = new Map<string, Reason | null>();
  for (const { check, printed } of results) {
    for (const row of rowsOf(check)) {
      if (!existing.has(row)) continue;
      const reason = printed.verdict === "not-testable" ? (printed.reason ?? "missing") : null;
      const known = reasons.get(row);
      if (known === undefined || reason === null) reasons.set(row, reason);
    }
  }
  const notTestable: Partial<Record<Reason, number>> = {};
  for (const reason of reasons.values()) {
    if (reason !== null) notTestable[reason] = (notTestable[reason] ?? 0) + 1;
  }
  const excused: Partial<Record<UncheckedReason, number>> = {};
  for (const { reason, rows } of unchecked) {
    const counted = rows.filter((row) => existing.has(row)).length;
    if (counted > 0) excused[reason] = (excused[reason] ?? 0) + counted;
  }
  return {
    numbers: existing.size,
    tested: [...reasons.values()].filter((reason) => reason === null).length,
    notTestable,
    unchecked: excused,
  };
}

/** The tallies of several studies as one. */
export function addTallies(tallies: readonly CoverageTally[]): CoverageTally {
  return {
    numbers: total(tallies.map(({ numbers }) => numbers)),
    tested: total(tallies.map(({ tested }) => tested)),
    notTestable: addCounts(tallies.map(({ notTestable }) => notTestable)),
    unchecked: addCounts(tallies.map(({ unchecked }) => unchecked)),
  };
}

function addCounts<K extends string>(
  counts: readonly Readonly<Partial<Record<K, number>>>[],
): Partial<Record<K, number>> {
  const sums: Partial<Record<K, number>> = {};
  for (const each of counts) {
    for (const [key, value] of Object.entries(each) as [K, number][]) sums[key] = (sums[key] ?? 0) + value;
  }
  return sums;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
