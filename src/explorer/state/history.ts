import { writeAddress } from "../../query/codec/write-address.ts";
import type { Query } from "../../query/query.ts";

/** The questions before and after the present one, the nearest last. */
export type History = {
  readonly past: readonly Query[];
  readonly present: Query;
  readonly future: readonly Query[];
  /** What the last step belongs to: another step of the same gesture takes its place. */
  readonly gesture: string | null;
};

/** Steps that can be undone. */
export const longestHistory = 200;

export function beginHistory(present: Query): History {
  return { past: [], present, future: [], gesture: null };
}

/**
 * A step to another question. One that asks the same is none; steps of one `gesture`, such as letters typed into one
 * field, make one step, and none at all where they end at what stood before them.
 */
export function takeStep(history: History, query: Query, gesture: string | null = null): History {
  const { past, present } = history;
  if (sameQuery(present, query)) return history;
  const before = past.at(-1);
  if (gesture === null || gesture !== history.gesture || before === undefined) {
    return { past: [...past, present].slice(-longestHistory), present: query, future: [], gesture };
  }
  return sameQuery(before, query)
    ? { past: past.slice(0, -1), present: before, future: [], gesture: null }
    : { past, present: query, future: [], gesture };
}

/** The same history where there is nothing to undo. */
export function undo(history: History): History {
  const { past, present, future } = history;
  const before = past.at(-1);
  return before === undefined
    ? history
    : { past: past.slice(0, -1), present: before, future: [...future, present], gesture: null };
}

/** The same history where there is nothing to redo. */
export function redo(history: History): History {
  const { past, present, future } = history;
  const after = future.at(-1);
  return after === undefined
    ? history
    : { past: [...past, present], present: after, future: future.slice(0, -1), gesture: null };
}

// Equal questions have equal addresses, whatever the order of their keys.
function sameQuery(a: Query, b: Query): boolean {
  return a === b || writeAddress(a) === writeAddress(b);
}
