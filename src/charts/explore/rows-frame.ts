import { type Markish, link, text } from "@observablehq/plot";
import { textSize } from "../canvas.ts";
import { numberWidth } from "../text-width.ts";
import type { Axis } from "./axis.ts";
import { labelLines } from "./labels.ts";
import type { RowsLayout, Words } from "./rows-layout.ts";

/** Room below the rows of a chart with an axis of numbers, px. */
export const FOOT = 20;
const HEAD_LEADING = 15;
/** Between two labels of an axis, px. */
const LABEL_GAP = 4;

/** What stands above a drawing, in lines that fit, and the room it takes, px. */
export type Head = { readonly lines: readonly string[]; readonly height: number };

export function headOf(text: string, width: number): Head {
  const lines = text ? labelLines(text, width, small.fontSize) : [];
  return { lines, height: lines.length === 0 ? 8 : 7 + lines.length * HEAD_LEADING };
}

export function headMarks({ lines }: Head, x: number): Markish {
  return words(
    lines.map((text, i) => ({ x, y: 9 + i * HEAD_LEADING, text })),
    { ...small, textAnchor: "start" },
  );
}

export const small = { fontSize: 12, fill: "var(--muted)" } as const;

/** A value's place on the axis of a layout, px to a tenth. */
export function placeOn(
  axis: Axis,
  { left, right }: Pick<RowsLayout, "left" | "right">,
): (value: number) => number {
  return (value) => Math.round((left + axis.along(value) * (right - left)) * 10) / 10;
}

/** Grid, ticks, labels and titles. What is measured stands above. */
export function rowsFrame(layout: RowsLayout, axis: Axis, head: Head, headX: number): readonly Markish[] {
  const xOf = placeOn(axis, layout);
  const grid = axis.ticks.flatMap(({ at }) =>
    layout.stretches.map((stretch) => ({ ...stretch, x: xOf(at), at })),
  );
  const hasZero = axis.domain[0] <= 0 && axis.domain[1] >= 0;
  return [
    link(grid, { x1: "x", x2: "x", y1: "y1", y2: "y2", stroke: "var(--rule)" }),
    ...(hasZero
      ? [
          link(layout.stretches, {
            x1: xOf(0),
            x2: xOf(0),
            y1: "y1",
            y2: "y2",
            stroke: "var(--muted)",
          }),
        ]
      : []),
    words(
      tickLabels(axis, xOf).map((label) => ({ ...label, y: layout.bottom + 11 })),
      { ...small },
    ),
    headMarks(head, headX),
    ...rowLabels(layout),
  ];
}

/**
 * The labels of the ticks that have room side by side, zero and the greatest first: on a phone even two may not. One that
 * would reach beyond the left edge is moved in.
 */
export function tickLabels(
  { ticks }: Pick<Axis, "ticks">,
  xOf: (value: number) => number,
): readonly Pick<Words, "x" | "text">[] {
  const kept: { readonly x: number; readonly half: number; readonly text: string }[] = [];
  for (const { at, label } of [...ticks].sort(
    (a, b) => Number(b.at === 0) - Number(a.at === 0) || b.at - a.at,
  )) {
    const half = numberWidth(label, small.fontSize, "zh") / 2;
    const x = Math.max(half, xOf(at));
    if (kept.every((other) => Math.abs(other.x - x) >= other.half + half + LABEL_GAP))
      kept.push({ x, half, text: label });
  }
  return kept.sort((a, b) => a.x - b.x).map(({ x, text }) => ({ x, text }));
}

export function rowLabels({ labels, anchor, titles }: RowsLayout): readonly Markish[] {
  return [
    words(labels, { fontSize: textSize, fill: "var(--ink)", textAnchor: anchor }),
    words(titles, { fontSize: textSize, fontWeight: 700, fill: "var(--muted)", textAnchor: "start" }),
  ];
}

export function words(some: readonly Words[], options: Parameters<typeof text>[1]): Markish {
  return text(some, { x: "x", y: "y", text: "text", textAnchor: "middle", ...options });
}

/** Options of a drawing whose marks stand at px from the upper left corner. */
export function placed(width: number, height: number) {
  return {
    width,
    height,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    r: { type: "identity" },
  } as const;
}
