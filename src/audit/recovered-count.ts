import { compare } from "./compare.ts";
import type { Kind } from "./kind.ts";
import { decide } from "./result.ts";

/**
 * count = n − Σ others, and 100 × count ÷ n = percent where a percentage was printed. The worse of the two
 * decides.
 */
export type RecoveredCount = {
  readonly id: string;
  readonly kind: "recovered-count";
  readonly count: string;
  readonly others: readonly string[];
  readonly n: string;
  readonly percent?: string;
};

export const recoveredCount: Kind<RecoveredCount> = {
  fields: { count: "row", others: "rows", n: "row", percent: "row?" },
  rows: ({ count, others, n, percent }) => [count, ...others, n, ...(percent === undefined ? [] : [percent])],
  judge: ({ count, others, n, percent }, { operand }) => {
    const rest = compare(operand(count), {
      op: "difference",
      from: operand(n),
      operands: others.map(operand),
    });
    if (percent === undefined) return decide(rest);
    const share = compare(operand(percent), {
      op: "quotient-percent",
      operands: [operand(count)],
      divisor: operand(n),
    });
    return decide(rest, share);
  },
};
