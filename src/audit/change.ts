import { compareWith } from "./compare.ts";
import { type Expression, operandsOf } from "./expression.ts";
import { judge } from "./judge.ts";
import type { Kind } from "./kind.ts";
import type { Operand } from "./operand.ts";
import { reasonAgainst } from "./reason-against.ts";
import { decide } from "./result.ts";

/**
 * How far a number moved is how far the text says it did: to − from ("increased by 11"), 100 × (to − from) ÷ from
 * ("rose by a fifth"), or to ÷ from ("doubled"). With `direction: falling` the amounts are turned round: from − to,
 * 100 × (from − to) ÷ from, from ÷ to.
 *
 * `by` may be a bound. An approximate one ("almost doubled") is taken as rounded at its last digit that is not 0:
 * about 2 is 1.5 to 2.5, about 30 is 25 to 35.
 *
 * Assumes one quantity, defined alike at both times. Does not see an error that both ends share.
 */
export type Change = {
  readonly id: string;
  readonly kind: "change";
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly as: "difference" | "percent" | "factor";
  readonly direction?: "rising" | "falling";
};

export const change: Kind<Change> = {
  fields: {
    from: "row",
    to: "row",
    by: "row",
    as: "difference, percent or factor",
    direction: "rising or falling?",
  },
  rows: ({ from, to, by }) => [from, to, by],
  judge: ({ from, to, by, as, direction }, { operand }) => {
    const target = operand(by);
    const terms = arithmetic(operand(from), operand(to), as, direction === "falling");
    const meant = target.relation === "≈" ? roundly(target) : target;
    const reason = reasonAgainst(operandsOf(terms), meant);
    return decide(compareWith(target, terms, reason, (computed) => judge(meant, computed)));
  },
};

function arithmetic(from: Operand, to: Operand, as: Change["as"], falls: boolean): Expression {
  const [start, end] = falls ? [to, from] : [from, to];
  if (as === "difference") return { op: "difference", from: end, operands: [start] };
  if (as === "factor") return { op: "quotient", dividend: end, divisor: start, times: 1 };
  return { op: "relative-change", from, to, falls };
}

/** An approximate number as one that was rounded at its last digit that is not 0. */
function roundly(approximate: Operand): Operand {
  const { value, low, high, precision } = approximate;
  const ends = [value, low, high].filter((end) => end !== null && end !== 0);
  let unit = precision;
  while (ends.length > 0 && ends.every((end) => isWhole(Number(end) / (unit * 10)))) unit *= 10;
  return { ...approximate, relation: "=", precision: unit, exact: false };
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9;
}
