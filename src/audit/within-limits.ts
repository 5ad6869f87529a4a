import type { Kind } from "./kind.ts";
import { compareLimits, limitFields, limitRows, type Limits, objectionToLimits } from "./limits.ts";
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
export type WithinLimits = Limits & {
  readonly id: string;
  readonly kind: "within-limits";
  readonly parts: readonly string[];
};

export const withinLimits: Kind<WithinLimits> = {
  fields: { parts: "rows", ...limitFields },
  rows: (check) => [...check.parts, ...limitRows(check)],
  objection: objectionToLimits,
  judge: (check, { operand }) =>
    decide(...compareLimits(check, { op: "sum", operands: check.parts.map(operand) }, operand)),
};
