import type { Comparison } from "./compare.ts";
import type { Kind } from "./kind.ts";
import { compareLimit, type Limit } from "./limit.ts";
import { decide } from "./result.ts";

/**
 * least ≤ Σ parts ≤ most: parts that are not all the parts and their whole, what was spent and what came in, a
 * rate and the threshold it is said to have passed. One of the two limits may be left out; the worse decides.
 *
 * A limit may be a range, of which the end that allows more counts, or a bound on its own side ("90% and above").
 *
 * Assumes that the limit follows from what the numbers are, or is stated. Sees only an error that is large enough
 * to pass it: it says that numbers can stand together, never that they are right.
 */
export type WithinLimits = {
  readonly id: string;
  readonly kind: "within-limits";
  readonly parts: readonly string[];
  readonly least?: string;
  readonly most?: string;
};

export const withinLimits: Kind<WithinLimits> = {
  fields: { parts: "rows", least: "row?", most: "row?" },
  rows: ({ parts, least, most }) => [...parts, ...[least, most].filter((row) => row !== undefined)],
  objection: ({ least, most }) =>
    least === undefined && most === undefined ? `it has no limit; add "least", "most" or both.` : null,
  judge: ({ id, parts, least, most }, { operand }) => {
    const terms = { op: "sum", operands: parts.map(operand) } as const;
    const against = (row: string | undefined, limit: Limit): readonly Comparison[] =>
      row === undefined ? [] : [compareLimit(terms, operand(row), limit)];
    const [first, ...others] = [...against(least, "least"), ...against(most, "most")];
    if (first === undefined) throw new Error(`Check "${id}" has no limit: add "least", "most" or both.`);
    return decide(first, ...others);
  },
};
