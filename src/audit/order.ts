import { type Comparison, type Ordering, uncomputed } from "./compare.ts";
import { judgeOrder } from "./judge-order.ts";
import type { Kind } from "./kind.ts";
import { measure } from "./measure.ts";
import type { Operand } from "./operand.ts";
import { reasonAgainst } from "./reason-against.ts";
import { decide } from "./result.ts";

/**
 * Numbers that must rise or fall in the order of the rows: a ratio from grade to grade, a minimum before its
 * maximum. They may be equal unless `strict`. A range must also have its lower end first. Every pair is set side by
 * side, for roundings that let each neighbour pass need not let all: 3, 2, 1 do not rise. The worst pair decides.
 *
 * Assumes that the order follows from what the numbers are (a rule of the tariff, a definition), not from what one
 * expects. Sees only an error that is large enough to change the order.
 */
export type Order = {
  readonly id: string;
  readonly kind: "order";
  readonly rows: readonly string[];
  readonly direction: "rising" | "falling";
  readonly strict?: boolean;
};

export const order: Kind<Order> = {
  fields: { rows: "several rows", direction: "rising or falling", strict: "true or false?" },
  rows: ({ rows }) => rows,
  judge: ({ id, rows, direction, strict = false }, { operand }) => {
    const operands = rows.map(operand);
    const terms: Ordering = { op: "order", direction, strict, operands };
    const pairs = operands.flatMap((before, at) =>
      operands
        .slice(at + 1)
        .map((next): [Operand, Operand] => (direction === "rising" ? [before, next] : [next, before])),
    );
    const ranges = operands
      .filter(({ low, high }) => low !== null && high !== null)
      .map((range): [Operand, Operand] => [endOf(range, range.low), endOf(range, range.high)]);
    const [first, ...others] = [
      ...pairs.map(([lower, upper]) => uncomputed(outcome(lower, upper, strict), terms)),
      ...ranges.map(([low, high]) => uncomputed(outcome(low, high, false), terms)),
    ];
    if (first === undefined) throw new Error(`Check "${id}" has one row: name two or more to order.`);
    return decide(first, ...others);
  },
};

function outcome(lower: Operand, upper: Operand, strict: boolean): Pick<Comparison, "verdict" | "reason"> {
  const [low, high] = [measure(lower), measure(upper)];
  const reason = reasonAgainst([lower, upper]);
  if (reason !== null) return { verdict: "not-testable", reason };
  if (low === null || high === null) return { verdict: "not-testable", reason: "missing" };
  return { verdict: judgeOrder(low, high, Math.max(lower.precision, upper.precision), strict) };
}

function endOf(range: Operand, value: number | null): Operand {
  return { ...range, value, low: null, high: null };
}
