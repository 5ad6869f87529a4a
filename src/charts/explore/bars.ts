import { rect, text } from "@observablehq/plot";
import type { ChartChoice } from "../../query/query.ts";
import { type Canvas, textSize } from "../canvas.ts";
import { beside, marked } from "../marked.ts";
import { numberWidth } from "../text-width.ts";
import { numberAxis } from "./axis.ts";
import { type Drawn, markList } from "./drawing.ts";
import type { ChartInput, Say } from "./input.ts";
import { intervalMarks } from "./interval-mark.ts";
import { legendOf, paletteOf } from "./palette.ts";
import { type Item, itemsOf } from "./row-items.ts";
import { FOOT, headOf, placeOn, placed, rowsFrame } from "./rows-frame.ts";
import { layRows } from "./rows-layout.ts";
import { asideOf, nMarks } from "./n-column.ts";

const BAR = 17;

type Placed = Item & {
  readonly row: string;
  readonly y1: number;
  readonly y2: number;
  readonly fill: string;
};

/** Horizontal bars from zero with their number beside them; an interval lies over its bar. */
export function drawBars(choice: ChartChoice, input: ChartInput, say: Say): Drawn {
  const { panels, all, write, measured, notes } = itemsOf(choice, input, say);
  const palette = paletteOf(input, choice.colour, say);
  const list = markList();
  const rows = new Map(all.map((item) => [item, list.add(item.lines, item.said)]));
  const ends = all.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const spec = (canvas: Canvas) => {
    const numbers = 10 + Math.max(...all.map(({ text: own }) => numberWidth(own, textSize, canvas.locale)));
    const n = asideOf(all, say, canvas);
    const head = headOf(measured, (canvas.narrow ? canvas.width : canvas.width - 220) - n.room);
    const layout = layRows(
      panels.map(({ title, bands }) => ({
        title,
        bands: bands.map(({ label, items }) => ({ label, size: items.length * BAR })),
      })),
      { aside: numbers + n.room, head: head.height, foot: FOOT },
      canvas,
    );
    const room = layout.right - layout.left;
    const axis = numberAxis(ends, write, { zero: true, room, locale: canvas.locale });
    const xOf = placeOn(axis, layout);
    const bars = panels
      .flatMap(({ bands }) => bands)
      .flatMap(({ items }, band) =>
        items.map((item, i): Placed => {
          const top = (layout.bands[band]?.y1 ?? 0) + i * BAR;
          const fill = `var(${palette.toneOf(item.line).fill})`;
          return { ...item, row: rows.get(item) ?? "", y1: top + 1, y2: top + BAR - 1, fill };
        }),
      );
    const middle = ({ y1, y2 }: Placed): number => (y1 + y2) / 2;
    const intervals = bars.flatMap((bar) =>
      bar.low === null || bar.high === null
        ? []
        : [{ x1: xOf(bar.low), x2: xOf(bar.high), y: middle(bar), stroke: "var(--ink)" }],
    );
    return {
      ...placed(canvas.width, layout.height),
      marks: [
        ...rowsFrame(layout, axis, head, canvas.narrow ? 0 : layout.left),
        rect(bars, {
          x1: (d: Placed) => xOf(Math.min(0, d.value)),
          x2: (d: Placed) => xOf(Math.max(0, d.value)),
          y1: "y1",
          y2: "y2",
          fill: "fill",
          ...marked(
            bars,
            (d) => d.row,
            (d) => palette.toneOf(d.line).key || undefined,
          ),
        }),
        ...intervalMarks(intervals),
        text(bars, {
          x: (d: Placed) => xOf(Math.max(0, d.value, d.high ?? d.value)) + 6,
          y: middle,
          text: "text",
          textAnchor: "start",
          fontSize: textSize,
          fill: "var(--ink)",
          ...beside(bars, (d) => d.row),
        }),
        ...nMarks(bars, n, canvas, middle),
      ],
    };
  };
  return { legend: legendOf(palette, "areas", all), notes, marks: list.marks, spec };
}
