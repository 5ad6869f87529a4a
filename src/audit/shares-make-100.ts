import { compare } from "./compare.ts";
import type { Kind } from "./kind.ts";
import { given } from "./operand.ts";
import { decide } from "./result.ts";

/**
 * Σ parts = 100: percentages of one whole. Each may have been rounded by half a unit of its last digit, so that
 * k shares printed to p may miss 100 by k × p ÷ 2 and fit only with rounding.
 *
 * Assumes that the parts leave nothing out and that nobody is counted in two. Does not see two errors that cancel,
 * nor, as the rounding of many parts adds up, a small error in one of them.
 */
export type SharesMake100 = {
  readonly id: string;
  readonly kind: "shares-make-100";
  readonly parts: readonly string[];
};

export const sharesMake100: Kind<SharesMake100> = {
  fields: { parts: "several rows" },
  rows: ({ parts }) => parts,
  judge: ({ parts }, { operand }) => {
    const operands = parts.map(operand);
    const coarsest = Math.max(...operands.map(({ precision }) => precision));
    return decide(compare(given(100, coarsest), { op: "sum", operands }));
  },
};
