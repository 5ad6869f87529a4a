import { type Markish, link } from "@observablehq/plot";

const CAP = 4;

/** Intervals with caps at the height `y`, px. */
export function intervalMarks(
  intervals: readonly {
    readonly x1: number;
    readonly x2: number;
    readonly y: number;
    readonly stroke: string;
  }[],
): readonly Markish[] {
  type Interval = (typeof intervals)[number];
  const style = { stroke: (d: Interval) => d.stroke, strokeWidth: 2 };
  const cap = (end: "x1" | "x2"): Markish =>
    link(intervals, {
      x1: end,
      x2: end,
      y1: (d: Interval) => d.y - CAP,
      y2: (d: Interval) => d.y + CAP,
      ...style,
    });
  return [link(intervals, { x1: "x1", x2: "x2", y1: "y", y2: "y", ...style }), cap("x1"), cap("x2")];
}
