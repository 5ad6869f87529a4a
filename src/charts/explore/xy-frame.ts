import { type Markish, link } from "@observablehq/plot";
import { textSize } from "../canvas.ts";
import type { Axis } from "./axis.ts";
import { type Head, headMarks, small, words } from "./rows-frame.ts";
import type { XyLayout } from "./xy-layout.ts";

type Frame = XyLayout["frames"][number];

/** Where values of both axes lie in a frame, px to a tenth. */
export function placeIn({ left, right, top, bottom }: Frame, x: Axis, y: Axis) {
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  return {
    xOf: (value: number): number => tenth(left + x.along(value) * (right - left)),
    yOf: (value: number): number => tenth(bottom - y.along(value) * (bottom - top)),
  };
}

/** Grid and ticks of every panel, what stands above the value axis, and what the other axis measures, below. */
export function xyFrame(
  { frames, titles, height }: XyLayout,
  x: Axis,
  y: Axis,
  heads: { readonly y: Head; readonly x: readonly string[] },
  width: number,
): readonly Markish[] {
  return [
    headMarks(heads.y, 0),
    words(
      heads.x.map((text, i) => ({ x: width, y: height - 8 - (heads.x.length - 1 - i) * 15, text })),
      { ...small, textAnchor: "end" },
    ),
    words(titles, { fontSize: textSize, fontWeight: 700, fill: "var(--muted)", textAnchor: "start" }),
    ...frames.flatMap((frame) => {
      const { xOf, yOf } = placeIn(frame, x, y);
      const { left, right, bottom } = frame;
      const rows = y.ticks.map(({ at, label }) => ({ x: left - 6, y: yOf(at), text: label }));
      const columns = x.ticks.map(({ at, label }) => ({ x: xOf(at), y: bottom + 14, text: label }));
      const level = (d: { readonly y: number }): number => d.y;
      return [
        link(rows, { x1: left, x2: right, y1: level, y2: level, stroke: "var(--rule)" }),
        link([bottom], { x1: left, x2: right, y1: bottom, y2: bottom, stroke: "var(--muted)" }),
        link(columns, { x1: "x", x2: "x", y1: bottom, y2: bottom + 4, stroke: "var(--muted)" }),
        words(rows, { ...small, textAnchor: "end" }),
        words(columns, small),
      ];
    }),
  ];
}
