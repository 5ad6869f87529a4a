import { atMost, isBelow } from "./interval.ts";
import type { Measure, Reach } from "./measure.ts";
import { isWorse, type Verdict } from "./verdict.ts";

/**
 * Whether one number is at most another; with `strict`, below it.
 *
 * - consistent: the numbers as they stand are in that order;
 * - consistent-with-rounding: their roundings let them be;
 * - off-by-less-than-one: neither, but they miss it by less than one `unit`;
 * - not-consistent: none of these.
 *
 * Two ranges must be in order at both ends, the worse end deciding. A single number and a range are in order
 * where some number of the range makes them so.
 */
export function judgeOrder(lower: Measure, upper: Measure, unit: number, strict = false): Verdict {
  const [lowerLow, lowerHigh] = lower;
  const [upperLow, upperHigh] = upper;
  if (lowerHigh === undefined || upperHigh === undefined)
    return judgeReaches(lowerLow, upperHigh ?? upperLow, unit, strict);
  const atLow = judgeReaches(lowerLow, upperLow, unit, strict);
  const atHigh = judgeReaches(lowerHigh, upperHigh, unit, strict);
  return isWorse(atHigh, atLow) ? atHigh : atLow;
}

function judgeReaches(lower: Reach, upper: Reach, unit: number, strict: boolean): Verdict {
  const holds = strict ? isBelow : atMost;
  if (holds(lower.nominal.low, upper.nominal.high)) return "consistent";
  if (holds(lower.rounded.low, upper.rounded.high)) return "consistent-with-rounding";
  const excess = lower.nominal.low - upper.nominal.high;
  return excess > 0 && isBelow(excess, unit) ? "off-by-less-than-one" : "not-consistent";
}
