import { scaleLinear } from "d3";
import type { Locale } from "../../i18n/locale.ts";
import { numberWidth } from "../text-width.ts";
import type { Writer } from "./write.ts";

/** A scale of numbers: where a value lies along it (0–1), and its ticks. */
export type Axis = {
  readonly along: (value: number) => number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly domain: readonly [number, number];
};

const TICK_GAP = 12;

/** An axis with round ends and as many labelled ticks as `room` px bear side by side. `zero` makes it hold zero. */
export function numberAxis(
  values: readonly number[],
  write: Pick<Writer, "tick">,
  { zero, room, locale }: { readonly zero: boolean; readonly room: number; readonly locale: Locale },
): Axis {
  const [least, most] = extent(zero ? [...values, 0] : values);
  for (let count = 7; count > 1; count -= 1) {
    const scale = scaleLinear().domain([least, most]).nice(count);
    const at = scale.ticks(count);
    const step = Math.abs((at[1] ?? 1) - (at[0] ?? 0)) || 1;
    const ticks = at
      .map((value) => ({ at: value, label: write.tick(value, step) }))
      .filter(({ label }) => label !== "");
    const widest = Math.max(...ticks.map(({ label }) => numberWidth(label, 12, locale)));
    if (count > 2 && (widest + TICK_GAP) * (ticks.length - 1) > room) continue;
    const [first = 0, last = 1] = scale.domain();
    return { along: (value) => (value - first) / (last - first), ticks, domain: [first, last] };
  }
  throw new Error("An axis has at least two ticks.");
}

/** Ends and ticks of a log axis that holds all values and 1. */
export function ratioTicks(values: readonly number[]): {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
} {
  const [least, most] = extent([...values, 1]);
  const round = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];
  const first = round.filter((tick) => tick <= least).at(-1) ?? 0.01;
  const last = round.find((tick) => tick >= most) ?? 100;
  const domain = [Math.min(first, 0.5), Math.max(last, 2)] as const;
  return { domain, ticks: round.filter((tick) => tick >= domain[0] && tick <= domain[1]) };
}

/** Smallest and largest; a single value is given room on both sides. */
export function extent(values: readonly number[]): [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (least > most) return [0, 1];
  if (least === most) return least === 0 ? [0, 1] : [least - Math.abs(least) / 2, most + Math.abs(most) / 2];
  return [least, most];
}
