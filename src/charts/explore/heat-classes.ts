import { ticks } from "d3";
import type { LegendEntry } from "../legend.ts";
import { extent } from "./axis.ts";
import type { Say } from "./input.ts";

/** Strengths of the classes: numbers on the first four are ink, on the last paper. Nothing lies between. */
const STRENGTHS = [0.08, 0.2, 0.34, 0.48, 0.95];

/** Round lower ends of the classes, five at most. */
export function classesOf(values: readonly number[]): readonly number[] {
  const [least, most] = extent(values);
  for (let count = 5; count > 1; count -= 1) {
    const at = ticks(least, most, count);
    const step = (at[1] ?? least + 1) - (at[0] ?? least);
    const first = Math.floor(least / step + 1e-9) * step;
    const size = Math.floor((most - first) / step + 1e-9) + 1;
    if (size <= STRENGTHS.length)
      return Array.from({ length: size + 1 }, (_, i) => Number((first + i * step).toPrecision(12)));
  }
  return [least, most];
}

function classAt(value: number, bounds: readonly number[]): number {
  const above = bounds.filter((bound) => bound <= value).length - 1;
  return Math.max(0, Math.min(bounds.length - 2, above));
}

/** How strong the colour of a number is, 0–1. */
export function strengthOf(value: number, bounds: readonly number[]): number {
  const count = bounds.length - 1;
  const place = count <= 1 ? 3 : Math.round((classAt(value, bounds) * 4) / (count - 1));
  return STRENGTHS[place] ?? 0.34;
}

/** The classes with both ends; the upper one belongs to the next class. */
export function heatLegend(
  bounds: readonly number[],
  write: (value: number) => string,
  say: Say,
): readonly LegendEntry[] {
  return bounds.slice(0, -1).map((low, i) => ({
    key: `class-${i}`,
    label: say("explore.chart.range", { low: write(low), high: write(bounds[i + 1] ?? low) }),
    fill: "--series-1",
    opacity: strengthOf(low, bounds),
    mark: "square",
    inert: true,
  }));
}
