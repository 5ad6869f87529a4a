import { type Comparison, compare } from "./compare.ts";
import { overlaps } from "./interval.ts";
import type { Kind } from "./kind.ts";
import type { Operand } from "./operand.ts";
import { decide } from "./result.ts";

/**
 * One quantity printed in several places: in each pair the finer number, rounded to the last digit of the
 * coarser, is the coarser. Roundings that touch at an end only do not agree: no one way of rounding turns one
 * number into both. The worst pair decides; `against` and `terms` name it.
 */
export type SameQuantity = {
  readonly id: string;
  readonly kind: "same-quantity";
  readonly rows: readonly string[];
};

export const sameQuantity: Kind<SameQuantity> = {
  fields: { rows: "several rows" },
  rows: ({ rows }) => rows,
  judge: ({ id, rows }, { operand }) => {
    const printings = rows.map(operand);
    const [first, ...others] = printings.flatMap((a, at) =>
      printings.slice(at + 1).map((b) => comparePair(a, b)),
    );
    if (first === undefined) throw new Error(`Check "${id}" has one row: name two or more to compare.`);
    return decide(first, ...others);
  },
};

/** The coarser is the target, the one listed first among equals; a bound can only be a target. */
function comparePair(a: Operand, b: Operand): Comparison {
  const isTarget = isBound(a) || (!isBound(b) && coarseness(a) >= coarseness(b));
  const [coarser, finer] = isTarget ? [a, b] : [b, a];
  return compare(coarser, { op: "same", operands: [finer] }, overlaps);
}

function coarseness({ exact, precision }: Operand): number {
  return exact ? 0 : precision;
}

function isBound({ relation }: Operand): boolean {
  return relation !== "=" && relation !== "≈";
}
