import { link, rect } from "@observablehq/plot";
import type { ChartChoice } from "../../query/query.ts";
import type { Canvas } from "../canvas.ts";
import { marked } from "../marked.ts";
import { numberAxis } from "./axis.ts";
import { boxBands } from "./box-bands.ts";
import { type Drawn, markList } from "./drawing.ts";
import { type ChartInput, type Say, columnNamed, labelOf } from "./input.ts";
import { paletteOf } from "./palette.ts";
import { gather, panelsOf } from "./panels.ts";
import { pointMarks } from "./point-marks.ts";
import { numbersOf } from "./numbers.ts";
import { lineNames } from "./points.ts";
import { FOOT, headOf, placeOn, placed, rowsFrame } from "./rows-frame.ts";
import { layRows } from "./rows-layout.ts";

const BAND = 24;
const MOST_BANDS = 40;

/** Boxes with their whiskers, what lies beyond as rings. Fewer than five values are dots without a box. */
export function drawBox(choice: ChartChoice, input: ChartInput, say: Say): Drawn {
  const { numbers: points, missing, write } = numbersOf(choice.x ?? "", input, say);
  const list = markList();
  const naming = lineNames([choice.facet, choice.y], input, say);
  const bandOf = boxBands(points, { list, naming, write }, say);
  const { panels, notes } = panelsOf(
    input,
    choice.facet,
    points.map(({ line }) => line),
    say,
  );
  const column = columnNamed(input, choice.y);
  const drawn = panels.map(({ title, lines }) => {
    const own = points.filter(({ line }) => lines.has(line));
    const groups = column
      ? gather(own, input, choice.y).map(({ cell, items }) => ({ label: labelOf(cell, column, say), items }))
      : [{ label: "", items: own }];
    return {
      title,
      all: groups.length,
      bands: groups.slice(0, MOST_BANDS).map(({ label, items }) => bandOf(label, items)),
    };
  });
  const bands = drawn.flatMap((panel) => panel.bands);
  const spec = (canvas: Canvas) => {
    const head = headOf(write.title, canvas.narrow ? canvas.width : canvas.width - 220);
    const layout = layRows(
      drawn.map(({ title, bands: own }) => ({
        title,
        bands: own.map(({ label }) => ({ label, size: BAND })),
      })),
      { aside: 18, head: head.height, foot: FOOT },
      canvas,
    );
    const inner = { left: layout.left + 6, right: layout.right };
    const axis = numberAxis(
      points.map(({ value }) => value),
      write,
      { zero: false, room: inner.right - inner.left, locale: canvas.locale },
    );
    const xOf = placeOn(axis, inner);
    const middle = (i: number): number => ((layout.bands[i]?.y1 ?? 0) + (layout.bands[i]?.y2 ?? 0)) / 2;
    const boxes = bands.flatMap(({ box }, i) => (box ? [{ ...box, y: middle(i) }] : []));
    type Placed = (typeof boxes)[number];
    const tone = paletteOf(input, null, say).toneOf(0);
    const alone = bands.flatMap(({ box, alone: own }, i) =>
      own.map(({ row, value }) => ({
        row,
        x: xOf(value),
        y: middle(i),
        tone: box ? { ...tone, shape: "ring" as const } : tone,
      })),
    );
    const line = { stroke: "var(--series-1)", strokeWidth: 1.5 };
    const whisker = (from: (d: Placed) => number, to: (d: Placed) => number) =>
      link(boxes, {
        x1: (d: Placed) => xOf(from(d)),
        x2: (d: Placed) => xOf(to(d)),
        y1: "y",
        y2: "y",
        ...line,
      });
    return {
      ...placed(canvas.width, layout.height),
      marks: [
        ...rowsFrame({ ...layout, ...inner }, axis, head, canvas.narrow ? 0 : layout.left),
        whisker(
          (d) => d.low,
          (d) => d.q1,
        ),
        whisker(
          (d) => d.q3,
          (d) => d.high,
        ),
        rect(boxes, {
          x1: (d: Placed) => xOf(d.q1),
          x2: (d: Placed) => xOf(d.q3),
          y1: (d: Placed) => d.y - 8,
          y2: (d: Placed) => d.y + 8,
          fill: "var(--panel)",
          ...line,
          ...marked(boxes, (d) => d.row),
        }),
        link(boxes, {
          x1: (d: Placed) => xOf(d.median),
          x2: (d: Placed) => xOf(d.median),
          y1: (d: Placed) => d.y - 8,
          y2: (d: Placed) => d.y + 8,
          stroke: "var(--ink)",
          strokeWidth: 2.5,
        }),
        ...pointMarks(alone, 2),
      ],
    };
  };
  const few = bands.filter(({ box }) => !box).length;
  const all = drawn.reduce((sum, panel) => sum + panel.all, 0);
  return {
    legend: [],
    notes: [
      say("explore.chart.note-box"),
      ...(few > 0 ? [say("explore.chart.note-few", { count: few })] : []),
      ...(all > bands.length ? [say("explore.chart.note-groups", { shown: bands.length, all })] : []),
      ...(missing > 0 ? [say("explore.chart.note-missing", { count: missing, column: write.title })] : []),
      ...notes,
    ],
    marks: list.marks,
    spec,
  };
}
