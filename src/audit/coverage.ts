import { type Check, rowsOf } from "./check.ts";
import type { Unchecked } from "./unchecked.ts";

export type Coverage = {
  /** Rows in no check and without a reason for it, in the order given. */
  readonly uncovered: readonly string[];
  /** Rows in a check and with a reason to be in none. */
  readonly both: readonly string[];
  /** Rows that a declaration names and that do not exist, each once, in the order of the declarations. */
  readonly unknown: readonly string[];
};

/**
 * What the declarations leave out, contradict or invent of the rows that exist. `others` are rows that a check
 * may name and need not, such as those reported from the published version.
 */
export function coverage(
  checks: readonly Check[],
  unchecked: readonly Unchecked[],
  ids: readonly string[],
  others: readonly string[] = [],
): Coverage {
  const checked = new Set(checks.flatMap(rowsOf));
  const excused = new Set(unchecked.flatMap(({ rows }) => rows));
  const existing = new Set(ids);
  const known = new Set([...ids, ...others]);
  const declared = new Set([...checked, ...excused]);
  return {
    uncovered: [...existing].filter((id) => !declared.has(id)),
    both: [...existing].filter((id) => checked.has(id) && excused.has(id)),
    unknown: [...declared].filter((id) => !known.has(id)),
  };
}
