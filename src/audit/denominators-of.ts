import type { Operand } from "./operand.ts";
import { measure, span } from "./measure.ts";

/** By how many units of its last digit a percentage may be off, and whether the counts were rounded. */
export type Slack = { readonly units: number; readonly countsRounded: boolean };

type Pair = { readonly count: Operand; readonly percent: Operand };

/** Whole numbers from `least` to `most`; none where least > most. */
export type Wholes = { readonly least: number; readonly most: number };

const EPSILON = 1e-9;

/** The whole n of which the count can be the percentage, and how wide the interval is that holds them. */
export function wholesOf({ count, percent }: Pair, slack: Slack): Wholes & { readonly width: number } {
  const half = count.exact || !slack.countsRounded ? 0 : count.precision / 2;
  const unit = percent.exact ? 0 : percent.precision * slack.units;
  const [counted, share] = [count.value ?? 0, percent.value ?? 0];
  const low = leastOf(Math.max(0, counted - half), share + unit);
  const high = mostOf(counted + half, share - unit);
  return {
    least: Math.max(1, Math.ceil(low * (1 - EPSILON))),
    most: Math.floor(high * (1 + EPSILON)),
    width: high - low,
  };
}

/** Nobody is no part of any number; somebody is more than no part. */
function leastOf(count: number, percent: number): number {
  if (count === 0) return 0;
  return percent > EPSILON ? (100 * count) / percent : Infinity;
}

function mostOf(count: number, percent: number): number {
  return percent > EPSILON ? (100 * count) / percent : Infinity;
}

/** The whole numbers that all pairs and the printed n allow; null where there are none. */
export function commonWhole(pairs: readonly Pair[], printed: Operand | null, slack: Slack): Wholes | null {
  const all = [...pairs.map((pair) => wholesOf(pair, slack)), ...(printed ? [allowedBy(printed)] : [])];
  const least = Math.max(...all.map((wholes) => wholes.least));
  const most = Math.min(...all.map((wholes) => wholes.most));
  return least <= most && least < Infinity ? { least, most } : null;
}

/** The whole numbers that the printed n can mean. */
function allowedBy(printed: Operand): Wholes {
  const of = measure(printed);
  if (of === null) return { least: 1, most: Infinity };
  const { low, high } = span(of).rounded;
  const value = printed.value ?? low;
  switch (printed.relation) {
    case ">":
      return { least: Math.floor(value) + 1, most: Infinity };
    case "≥":
      return { least: Math.ceil(value), most: Infinity };
    case "<":
      return { least: 1, most: Math.ceil(value) - 1 };
    case "≤":
      return { least: 1, most: Math.floor(value) };
    default:
      return { least: Math.ceil(low - EPSILON), most: Math.floor(high + EPSILON) };
  }
}
