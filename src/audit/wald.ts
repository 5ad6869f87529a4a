import { normalQuantile } from "../stats/normal-quantile.ts";
import { over, type Values } from "./corners.ts";
import { type Measure, type Reach, span } from "./measure.ts";

export type Scale = "log" | "linear";

/** No effect: 1 for a ratio, whose intervals are symmetrical on the log scale, 0 for a difference. */
export type NullValue = 0 | 1;

type Against = { readonly nullValue: NullValue; readonly level: number };

/** The quantile of half of what lies outside an interval of the level in per cent: 1.96 for 95. */
export function quantileOfLevel(level: number): number {
  return -normalQuantile((1 - level / 100) / 2);
}

/** 1 − level: 0.05 for 95. */
export function alphaOf(level: number): number {
  return Number((1 - level / 100).toFixed(10));
}

/** Where the estimate of a Wald interval lies. Null below 0 on the log scale; rounding stops at 0 there. */
export function middleOf(low: Values, high: Values, scale: Scale): Measure | null {
  if (scale === "linear") return over((a, b) => (a + b) / 2, low, high);
  return over((a, b) => Math.sqrt(a * b), fromZero(low), fromZero(high));
}

/** Below zero, what is printed is no ratio: NaN makes it so. */
function fromZero({ nominal, rounded }: Values): Values {
  return {
    nominal: nominal.map((value) => (value < 0 ? NaN : value)),
    rounded: rounded.map((value) => Math.max(0, value)),
  };
}

/** From 0 to α where the null value is left out, from α to 1 where it is held, all where it is an end. */
export function pBesideInterval(low: Values, high: Values, { nullValue, level }: Against): Measure {
  const alpha = alphaOf(level);
  const permitted = (lows: readonly number[], highs: readonly number[]): { low: number; high: number } => {
    const mayLeaveOut = Math.max(...lows) >= nullValue || Math.min(...highs) <= nullValue;
    const mayHold = Math.min(...lows) <= nullValue && Math.max(...highs) >= nullValue;
    return { low: mayLeaveOut ? 0 : alpha, high: mayHold ? 1 : alpha };
  };
  const nominal = permitted(low.nominal, high.nominal);
  const rounded = permitted(low.rounded, high.rounded);
  return [
    { nominal: at(nominal.low), rounded: at(rounded.low) },
    { nominal: at(nominal.high), rounded: at(rounded.high) },
  ];
}

const at = (value: number): Reach["nominal"] => ({ low: value, high: value });

/** (estimate − null) ÷ standard error, logarithms of a ratio; the error is the half-width ÷ the quantile. */
export function zOf(estimate: Values, low: Values, high: Values, against: Against): Measure | null {
  const { nullValue, level } = against;
  const on = nullValue === 1 ? Math.log : (value: number): number => value;
  const quantile = quantileOfLevel(level);
  return over(
    (middle, from, to) => {
      const halfWidth = (on(to) - on(from)) / 2;
      return halfWidth > 0 ? (on(middle) * quantile) / halfWidth : NaN;
    },
    estimate,
    low,
    high,
  );
}

/** Estimate ± |estimate − null| × quantile of the level ÷ quantile of p: a range, low end first. */
export function intervalFromP(estimate: Values, p: Values, { nullValue, level }: Against): Measure | null {
  const [on, back] = nullValue === 1 ? [Math.log, Math.exp] : [(v: number) => v, (v: number) => v];
  const quantile = quantileOfLevel(level);
  const end = (sign: number): Measure | null =>
    over(
      (middle, chance) => {
        if (chance >= 1) return NaN;
        // Rounded down to 0, p says nothing of how narrow the interval may be.
        const widths = chance <= 0 ? 0 : quantile / -normalQuantile(chance / 2);
        return back(on(middle) + sign * Math.abs(on(middle)) * widths);
      },
      withNull(estimate, nullValue),
      p,
    );
  const [low, high] = [end(-1), end(1)];
  return low && high && [span(low), span(high)];
}

/** The distance from the null value has its least there. */
function withNull({ nominal, rounded }: Values, nullValue: NullValue): Values {
  const straddles = Math.min(...rounded) < nullValue && Math.max(...rounded) > nullValue;
  return { nominal, rounded: straddles ? [...rounded, nullValue] : rounded };
}
