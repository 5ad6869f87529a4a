import { compute, type Expression, operandsOf } from "./expression.ts";
import { intersects, type Interval } from "./interval.ts";
import { judge, type Meeting } from "./judge.ts";
import { type Measure, span } from "./measure.ts";
import type { Operand } from "./operand.ts";
import { reasonAgainst } from "./reason-against.ts";
import type { Reason, Verdict } from "./verdict.ts";

/** One printed label and what each row under it is called. */
export type Labelling = {
  readonly op: "labels";
  readonly label: string;
  readonly operands: readonly (Operand & { readonly label: string })[];
};

/** One published number set against arithmetic over others, with all that is needed to write it out. */
export type Comparison = {
  readonly verdict: Verdict;
  /** Present when, and only when, the verdict is "not-testable". */
  readonly reason?: Reason;
  /** Nominal; null for a range, a label, and where nothing could be computed. */
  readonly computed: number | null;
  /** A computed range as written, before rounding is allowed for; null for a single number. */
  readonly computedRange: Interval | null;
  /** The computed number with the rounding of every input. */
  readonly computedLow: number | null;
  readonly computedHigh: number | null;
  /** Nominal; null for a range or a label (see `against`). */
  readonly target: number | null;
  /** The published number that was tested, whole; null for a label. */
  readonly against: Operand | null;
  /** target − computed; null where either is. */
  readonly difference: number | null;
  readonly terms: Expression | Labelling;
};

/**
 * Sets the target against the expression. What can be computed is reported even where it cannot be tested.
 */
export function compare(target: Operand, terms: Expression, meets: Meeting = intersects): Comparison {
  const computed = compute(terms);
  const reach = computed === null ? null : span(computed);
  const nominal = computed?.length === 1 ? computed[0].nominal.low : null;
  return {
    ...outcome(target, terms, computed, meets),
    computed: nominal,
    computedRange: computed?.length === 2 ? span(computed).nominal : null,
    computedLow: reach?.rounded.low ?? null,
    computedHigh: reach?.rounded.high ?? null,
    target: target.value,
    against: target,
    difference: nominal === null || target.value === null ? null : target.value - nominal,
    terms,
  };
}

function outcome(
  target: Operand,
  terms: Expression,
  computed: Measure | null,
  meets: Meeting,
): Pick<Comparison, "verdict" | "reason"> {
  const reason = reasonAgainst(operandsOf(terms), target);
  if (reason !== null) return { verdict: "not-testable", reason };
  if (computed === null) return { verdict: "not-testable", reason: "zero-denominator" };
  return { verdict: judge(target, computed, meets) };
}
