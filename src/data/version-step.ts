import type { RowChange } from "./row-changes.ts";

export type Step = "major" | "minor" | "patch";

/** What was compared of two states of one dataset. */
export type Difference = {
  readonly changes: readonly RowChange[];
  /** Tables or columns of the earlier state that the later one lacks. */
  readonly lost: readonly string[];
  /** Whether any byte of the dataset differs. */
  readonly differs: boolean;
};

/**
 * How far the version must rise (Semantic Versioning 2.0.0): "major" where something that a reader's code may name
 * is gone (a row, a table, a column), "minor" where a number changed or came, "patch" where only words did; null where
 * nothing did.
 */
export function stepNeeded({ changes, lost, differs }: Difference): Step | null {
  if (lost.length > 0 || changes.some(isGone)) return "major";
  if (changes.length > 0) return "minor";
  return differs ? "patch" : null;
}

/** A row that is gone has neither a value nor the ends of a range. A value that gives way to a range counts as such. */
function isGone({ column, old, new: now }: RowChange): boolean {
  return ["value", "low"].includes(column) && old !== "" && now === "";
}

/**
 * Whether the version rises at least by the step. Below 1.0.0 a "major" step is one of the minor number, as the
 * specification allows.
 *
 * @throws Error where either is not of the form 1.2.3
 */
export function rises(from: string, to: string, step: Step): boolean {
  const [a, b] = [partsOf(from), partsOf(to)];
  const places: Readonly<Record<Step, number>> = { major: a[0] === 0 ? 1 : 0, minor: 1, patch: 2 };
  const first = a.findIndex((part, i) => part !== b[i]);
  return first !== -1 && first <= places[step] && (b[first] ?? 0) > (a[first] ?? 0);
}

function partsOf(version: string): readonly number[] {
  const parts = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  if (!parts) throw new Error(`"${version}" is no version. Write it like 1.2.3.`);
  return parts.slice(1).map(Number);
}
