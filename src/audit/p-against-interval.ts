import { compare } from "./compare.ts";
import {
  distinctRows,
  endsOf,
  intervalFields,
  type IntervalRows,
  objectionToInterval,
} from "./interval-rows.ts";
import { isBelow } from "./interval.ts";
import type { Kind } from "./kind.ts";
import type { Operand } from "./operand.ts";
import type { Relation } from "./quantity.ts";
import { decide } from "./result.ts";
import { alphaOf, type NullValue } from "./wald.ts";

/**
 * An interval of the level 95 % leaves out the null value exactly when the two-sided p is below 0.05; with the
 * estimate, p follows from the interval: z = estimate ÷ standard error, the error being the width of the
 * interval ÷ (2 × 1.96), logarithms of a ratio. `null` is 1 for a ratio (the default), 0 for a difference.
 *
 * Assumes that interval and p are of one method, two-sided, and, for the second, of Wald's form with a normal
 * statistic: intervals of Student's t give a slightly larger p in small samples. Reference: Altman, D. G. and
 * Bland, J. M. (2011). How to obtain the P value from a confidence interval. BMJ 343, d2304; where they
 * approximate p by exp(−0.717 z − 0.416 z²), the normal distribution itself is used here.
 *
 * It cannot see: without an estimate, anything but the side of the null value. "p < 0.1" permits
 * either side, and has no power.
 */
export type PAgainstInterval = {
  readonly id: string;
  readonly kind: "p-against-interval";
  readonly estimate?: string;
  readonly p: string;
  readonly null?: NullValue;
  readonly level?: number;
} & IntervalRows;

export const pAgainstInterval: Kind<PAgainstInterval> = {
  fields: { estimate: "row?", p: "row", null: "null value?", level: "confidence level?", ...intervalFields },
  rows: ({ estimate, interval, low, high, p }) => distinctRows(estimate, interval, low, high, p),
  objection: objectionToInterval,
  judge: (check, { operand }) => {
    const p = operand(check.p);
    const against = { nullValue: check.null ?? 1, level: check.level ?? 95, ...endsOf(check, operand) };
    const compared = { ...compare(strictly(p), { op: "p-beside-interval", ...against }), against: p };
    const side = permitsBothSides(p, alphaOf(against.level))
      ? ({ ...compared, verdict: "not-testable", reason: compared.reason ?? "no-power" } as const)
      : compared;
    if (check.estimate === undefined) return decide(side);
    const estimate = operand(check.estimate);
    return decide(side, compare(p, { op: "p-from-interval", estimate, ...against }));
  },
};

/** Whether p is a bound that every interval would satisfy, such as p < 0.1 beside 95 % intervals. */
function permitsBothSides({ relation, value }: Operand, alpha: number): boolean {
  if (value === null) return false;
  const isUpper = relation === "<" || relation === "≤";
  const isLower = relation === ">" || relation === "≥";
  return (isUpper && isBelow(alpha, value)) || (isLower && isBelow(value, alpha));
}

/** p ≤ α is taken as p < α: whether p is α itself, no print tells. */
function strictly(p: Operand): Operand {
  const strict: Partial<Record<Relation, Relation>> = { "≤": "<", "≥": ">" };
  return { ...p, relation: strict[p.relation] ?? p.relation };
}
