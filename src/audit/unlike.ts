import { type Comparison, type Unlikeness, uncomputed } from "./compare.ts";
import type { Difference } from "./differences.ts";
import type { Kind } from "./kind.ts";
import { decide } from "./result.ts";

/**
 * Numbers that seem to contradict or to confirm each other and cannot: they differ in year, place, people, scheme,
 * question, definition or version. Never testable; it says why nothing follows from setting them side by side.
 */
export type Unlike = {
  readonly id: string;
  readonly kind: "unlike";
  readonly rows: readonly string[];
  readonly differ: readonly Difference[];
};

export const unlike: Kind<Unlike> = {
  fields: { rows: "several rows", differ: "differences" },
  rows: ({ rows }) => rows,
  judge: ({ rows, differ }, { operand }) => {
    const terms: Unlikeness = { op: "unlike", operands: rows.map(operand), differ };
    const compared: Comparison = uncomputed({ verdict: "not-testable", reason: "unlike" }, terms);
    return decide(compared);
  },
};
