import type { Comparison } from "./compare.ts";
import type { Expression } from "./expression.ts";
import { compareLimit, type Limit } from "./limit.ts";
import type { Operand } from "./operand.ts";

/** The rows that limit a number, on either side or on both. */
export type Limits = { readonly least?: string; readonly most?: string };

export const limitFields = { least: "row?", most: "row?" } as const;

export function limitRows({ least, most }: Limits): readonly string[] {
  return [least, most].filter((row) => row !== undefined);
}

export function objectionToLimits({ least, most }: Limits): string | null {
  return least === undefined && most === undefined ? `it has no limit; add "least", "most" or both.` : null;
}

/**
 * What is computed, set against each limit that is given.
 *
 * @throws Error where none is
 */
export function compareLimits(
  { id, least, most }: Limits & { readonly id: string },
  terms: Expression,
  operand: (row: string) => Operand,
): readonly [Comparison, ...Comparison[]] {
  const against = (row: string | undefined, limit: Limit): readonly Comparison[] =>
    row === undefined ? [] : [compareLimit(terms, operand(row), limit)];
  const [first, ...others] = [...against(least, "least"), ...against(most, "most")];
  if (first === undefined) throw new Error(`Check "${id}" has no limit: add "least", "most" or both.`);
  return [first, ...others];
}
