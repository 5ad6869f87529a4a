import type { Difference } from "./differences.ts";
import { isEstimate } from "./estimate-expression.ts";
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

/** Rows whose numbers must rise or fall in the order given. */
export type Ordering = {
  readonly op: "order";
  readonly direction: "rising" | "falling";
  readonly strict: boolean;
  readonly operands: readonly Operand[];
};

/** Numbers that are not of one thing, and in what they differ. */
export type Unlikeness = {
  readonly op: "unlike";
  readonly operands: readonly Operand[];
  readonly differ: readonly Difference[];
};

/** The whole numbers of which each count can be each percentage. */
export type Denominators = {
  readonly op: "denominators";
  readonly shares: readonly {
    readonly count: Operand;
    readonly percent: Operand;
    /** least > most where no whole number fits; most is infinite where nothing limits it */
    readonly least: number;
    readonly most: number;
  }[];
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
  readonly terms: Expression | Labelling | Ordering | Denominators | Unlikeness;
  /** Present where the target is a limit: the least or the most that may be computed. */
  readonly limit?: "least" | "most";
};

/**
 * Sets the target against the expression. What can be computed is reported even where it cannot be tested.
 */
export function compare(target: Operand, terms: Expression, meets: Meeting = intersects): Comparison {
  const reason = reasonAgainst(operandsOf(terms), target);
  return compareWith(target, terms, reason, (computed) => judge(target, computed, meets));
}

/** The same under another judgement, unless a reason stands against any. */
export function compareWith(
  target: Operand,
  terms: Expression,
  reason: Reason | null,
  judgement: (computed: Measure) => Verdict,
): Comparison {
  const computed = compute(terms);
  const reach = computed === null ? null : span(computed);
  const nominal = computed?.length === 1 ? computed[0].nominal.low : null;
  return {
    ...outcome(terms, computed, reason, judgement),
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

/** A comparison of printed numbers with each other, in which no number is computed. */
export function uncomputed(
  outcome: Pick<Comparison, "verdict" | "reason">,
  terms: Labelling | Ordering | Denominators | Unlikeness,
): Comparison {
  return {
    ...outcome,
    computed: null,
    computedRange: null,
    computedLow: null,
    computedHigh: null,
    target: null,
    against: null,
    difference: null,
    terms,
  };
}

function reasonWithoutResult(terms: Expression): Reason {
  return isEstimate(terms) ? "outside-domain" : "zero-denominator";
}

function outcome(
  terms: Expression,
  computed: Measure | null,
  reason: Reason | null,
  judgement: (computed: Measure) => Verdict,
): Pick<Comparison, "verdict" | "reason"> {
  if (reason !== null) return { verdict: "not-testable", reason };
  if (computed === null) return { verdict: "not-testable", reason: reasonWithoutResult(terms) };
  return { verdict: judgement(computed) };
}
