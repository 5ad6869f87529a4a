import { compare } from "./compare.ts";
import type { Kind } from "./kind.ts";
import { decide } from "./result.ts";

/** 100 × Σ counts ÷ n = percent, in 0..100. The denominator is declared, never inferred. */
export type PercentageOfCount = {
  readonly id: string;
  readonly kind: "percentage-of-count";
  readonly counts: readonly string[];
  readonly n: string;
  readonly percent: string;
};

export const percentageOfCount: Kind<PercentageOfCount> = {
  fields: { counts: "rows", n: "row", percent: "row" },
  rows: ({ counts, n, percent }) => [...counts, n, percent],
  judge: ({ counts, n, percent }, { operand }) =>
    decide(
      compare(operand(percent), {
        op: "quotient-percent",
        operands: counts.map(operand),
        divisor: operand(n),
      }),
    ),
};
