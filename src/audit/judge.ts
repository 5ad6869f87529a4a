import { atMost, gap, intersects, type Interval, isBelow } from "./interval.ts";
import { measure, type Measure, type Reach, span } from "./measure.ts";
import type { Operand } from "./operand.ts";
import { isWorse, type Verdict } from "./verdict.ts";

/** How two intervals of rounding must meet: `intersects`, or the stricter `overlaps`. */
export type Meeting = (a: Interval, b: Interval) => boolean;

/**
 * How a computed number fits the target.
 *
 * - consistent: the computed number, rounded to the target's last digit, is the target (a tie rounds either
 *   way); an exact target must be met exactly;
 * - consistent-with-rounding: not so, but the target's rounding meets the rounding of the inputs;
 * - off-by-less-than-one: neither, but they differ by less than one unit of the target's last digit;
 * - not-consistent: none of these.
 *
 * A single number fits a range that holds it; two ranges fit end by end, the worse end deciding. A target
 * with a bound ("over 75 %") is consistent when the computed number satisfies the bound, taken as it stands.
 *
 * @throws when the target is missing, approximate, or a range with a bound: nothing can be judged then.
 */
export function judge(target: Operand, computed: Measure, meets: Meeting = intersects): Verdict {
  if (target.relation !== "=") return judgeBound(target, span(computed));
  const goal = measure(target);
  if (goal === null) throw new Error(`"${target.id}" is missing: judge only a target with a value.`);
  const [goalLow, goalHigh] = goal;
  const [low, high] = computed;
  if (goalHigh === undefined || high === undefined)
    return judgeReach(span(goal), span(computed), target.precision, meets);
  const atLow = judgeReach(goalLow, low, target.precision, meets);
  const atHigh = judgeReach(goalHigh, high, target.precision, meets);
  return isWorse(atHigh, atLow) ? atHigh : atLow;
}

function judgeReach(goal: Reach, computed: Reach, unit: number, meets: Meeting): Verdict {
  if (intersects(computed.nominal, goal.rounded)) return "consistent";
  if (meets(computed.rounded, goal.rounded)) return "consistent-with-rounding";
  return isBelow(gap(computed.nominal, goal.nominal), unit) ? "off-by-less-than-one" : "not-consistent";
}

function judgeBound({ id, relation, value }: Operand, computed: Reach): Verdict {
  if (value === null) throw new Error(`"${id}" is a bound without a value: judge only a single number.`);
  const satisfies = ({ low, high }: Interval): boolean => {
    if (relation === "<") return isBelow(low, value);
    if (relation === "≤") return atMost(low, value);
    if (relation === ">") return isBelow(value, high);
    if (relation === "≥") return atMost(value, high);
    throw new Error(`"${id}" has the relation ${relation}, which is not a bound: it cannot be judged.`);
  };
  if (satisfies(computed.nominal)) return "consistent";
  return satisfies(computed.rounded) ? "consistent-with-rounding" : "not-consistent";
}
