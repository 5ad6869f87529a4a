import { type Comparison, compareWith } from "./compare.ts";
import { type Expression, operandsOf } from "./expression.ts";
import { grimPower } from "./grim-power.ts";
import { atMost, type Interval } from "./interval.ts";
import { judge } from "./judge.ts";
import type { Kind } from "./kind.ts";
import { measure, span } from "./measure.ts";
import type { Operand } from "./operand.ts";
import { reasonAgainst } from "./reason-against.ts";
import { decide, type Result } from "./result.ts";
import type { Reason } from "./verdict.ts";

/**
 * Some whole count over n, rounded to the printed digits, gives the value: a percentage of n people, or the mean
 * of `items` whole numbers from each of n people (Brown & Heathers 2017, The GRIM test, Social Psychological and
 * Personality Science 8(4): 363–369, https://doi.org/10.1177/1948550616673876). Of several n that rounding allows,
 * any may give it. The count shown is the one that comes nearest. A tie rounds either way, as the authors advise.
 *
 * Every verdict but "consistent" is an inconsistency in the sense of GRIM; "off-by-less-than-one" says that another
 * way of rounding, such as cutting digits off, would explain it.
 *
 * Assumes that all n answered, each with whole numbers, and that nothing was weighted. Does not see a wrong value
 * that another count gives; `power` tells how many values no count gives. Where it is 0 there is nothing to test,
 * nor where more than 10,000 n are allowed.
 */
export type Grim = {
  readonly id: string;
  readonly kind: "grim";
  readonly value: string;
  readonly n: string;
  readonly scale?: "percent" | "mean";
  readonly items?: number;
};

export const grim: Kind<Grim> = {
  fields: { value: "row", n: "row", scale: "percent or mean?", items: "positive number?" },
  rows: ({ value, n }) => [value, n],
  objection: ({ items = 1 }) =>
    Number.isInteger(items)
      ? null
      : `"items" is ${items}; write the whole number of items each mean is over.`,
  judge: ({ value, n, scale = "percent", items = 1 }, { operand }) => {
    const [target, people] = [operand(value), operand(n)];
    const times = scale === "percent" ? 100 : 1;
    const reason = reasonFor(target, people);
    if (reason !== null) {
      const terms = { op: "granular", count: null, n: people, items, times } as const;
      return decide(compareWith(target, terms, reason, () => "not-testable"));
    }
    return judgeWholes(target, people, items, times);
  },
};

function judgeWholes(target: Operand, people: Operand, items: number, times: 1 | 100): Result {
  const steps = Math.max(1, Math.round(times / target.precision));
  const { low, high } = wholesIn(people);
  // n × items counts or more give each of as many steps.
  const isCovered = items * high >= steps || high - low >= MOST_TRIED;
  const wholes: number[] = [];
  let best: Comparison | null = null;
  for (const whole of listed({ low, high }, people.value)) {
    best = nearer(best, compareCount(target, people, whole, items, times));
    wholes.push(whole * items);
    if (isCovered) break;
  }
  if (best === null) {
    const terms = { op: "granular", count: null, n: people, items, times } as const;
    return decide(compareWith(target, terms, "zero-denominator", () => "not-testable"));
  }
  const power = isCovered ? 0 : grimPower(wholes, steps);
  return power === 0
    ? { ...decide({ ...best, verdict: "not-testable", reason: "no-power" }), power }
    : { ...decide(best), power };
}

/** Of more n than these, one can give nearly any value: that is as good as no power. */
const MOST_TRIED = 10_000;

/** The whole numbers of people from 1 that the printed n allows; none where low > high. */
function wholesIn(people: Operand): Interval {
  const of = measure(people);
  if (of === null) return { low: 1, high: 0 };
  const { low, high } = span(of).rounded;
  const [least, most] = [Math.max(1, Math.ceil(low)), Math.floor(high)];
  return { low: least, high: atMost(most + 1, high) ? most + 1 : most };
}

/** The printed one first. */
function* listed({ low, high }: Interval, own: number | null): Generator<number> {
  const isOwn = own !== null && Number.isInteger(own) && low <= own && own <= high;
  if (isOwn) yield own;
  for (let whole = low; whole <= high; whole += 1) if (whole !== own) yield whole;
}

function compareCount(
  target: Operand,
  people: Operand,
  whole: number,
  items: number,
  times: 1 | 100,
): Comparison {
  const n: Operand = { ...people, value: whole, low: null, high: null, exact: true };
  const nearest = Math.round(((target.value ?? 0) * whole * items) / times);
  // Nobody is counted twice in a share; a mean has no such limits.
  const count = times === 100 ? Math.min(Math.max(nearest, 0), whole * items) : nearest;
  const terms: Expression = { op: "granular", count, n, items, times };
  const reason = reasonAgainst(operandsOf(terms), target);
  return compareWith(target, terms, reason, (computed) => judge(target, computed));
}

function nearer(a: Comparison | null, b: Comparison): Comparison {
  return a !== null && Math.abs(a.difference ?? 0) <= Math.abs(b.difference ?? 0) ? a : b;
}

function reasonFor(target: Operand, people: Operand): Reason | null {
  const reason = reasonAgainst([target, people]);
  if (reason !== null) return reason;
  return target.value === null ? "range" : null;
}
