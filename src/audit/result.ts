import type { Comparison } from "./compare.ts";
import type { DecimalSlip } from "./decimal-slip.ts";
import { isWorse } from "./verdict.ts";

/** The comparison that decides a check, and every comparison that was made. */
export type Result = Comparison & {
  readonly comparisons: readonly [Comparison, ...Comparison[]];
  readonly decimalSlip?: DecimalSlip;
  /** Of all values that could have been printed with as many digits, the share that the check would refuse. */
  readonly power?: number;
};

/**
 * The worst comparison decides, the first among equals. One that is not testable decides only where none is
 * testable.
 */
export function decide(first: Comparison, ...others: readonly Comparison[]): Result {
  const worst = others.reduce(
    (kept, next) => (kept.verdict === "not-testable" || isWorse(next.verdict, kept.verdict) ? next : kept),
    first,
  );
  return { ...worst, comparisons: [first, ...others] };
}
