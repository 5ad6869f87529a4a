import type { Facts } from "./facts.ts";

/** A point of a line over time. */
export type TimePoint = { readonly line: number; readonly at: number };

/**
 * The points of one line in order of time, cut into runs that may be joined: a time at which another line has a
 * number and this one has none breaks it, and so do a year left out of a row of years and a change in one of the
 * columns that define what is counted.
 */
export function runsOf<T extends TimePoint>(
  points: readonly T[],
  times: readonly number[],
  definitions: readonly Facts[],
): readonly (readonly T[])[] {
  const sorted = [...points].sort((a, b) => a.at - b.at || a.line - b.line);
  const order = new Map(times.map((time, i) => [time, i]));
  const isYearly = isMostlyYearly(times);
  const runs: T[][] = [];
  let last: T | undefined;
  for (const point of sorted) {
    const before = last;
    const isNext =
      before !== undefined &&
      (order.get(point.at) ?? 0) - (order.get(before.at) ?? 0) === 1 &&
      !(isYearly && point.at - before.at > 1) &&
      definitions.every(({ cells }) => cells[point.line] === cells[before.line]);
    if (isNext) runs.at(-1)?.push(point);
    else runs.push([point]);
    last = point;
  }
  return runs;
}

function isMostlyYearly(times: readonly number[]): boolean {
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
  return gaps.length > 0 && gaps.filter((gap) => gap === 1).length / gaps.length >= 2 / 3;
}
