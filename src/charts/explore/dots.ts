import { type Markish, link, text } from "@observablehq/plot";
import type { ChartChoice } from "../../query/query.ts";
import { type Canvas, textSize } from "../canvas.ts";
import type { LegendEntry } from "../legend.ts";
import { numberWidth } from "../text-width.ts";
import { numberAxis } from "./axis.ts";
import { type Drawn, markList } from "./drawing.ts";
import type { ChartInput, Say } from "./input.ts";
import { intervalMarks } from "./interval-mark.ts";
import { NO_COLUMN, asideOf, nMarks } from "./n-column.ts";
import { type Palette, legendOf, paletteOf } from "./palette.ts";
import { pointMarks } from "./point-marks.ts";
import { type Item, itemsOf } from "./row-items.ts";
import { FOOT, headOf, placeOn, placed, rowsFrame } from "./rows-frame.ts";
import { layRows } from "./rows-layout.ts";
import { titleOf } from "./points.ts";

const ROW = 20;

/**
 * Dots in rows: those of one label share its row, unless they have intervals, which need a row each. Numbers are
 * written where a row holds one.
 */
export function drawDots(choice: ChartChoice, input: ChartInput, say: Say): Drawn {
  const { panels, all, write, measured, notes } = itemsOf(choice, input, say);
  const palette = paletteOf(input, choice.colour, say);
  const list = markList();
  const rows = new Map(all.map((item) => [item, list.add(item.lines, item.said)]));
  const hasEnds = all.some(({ low }) => low !== null);
  const bands = panels.flatMap((panel) => panel.bands);
  const isAlone = hasEnds || bands.every(({ items }) => items.length === 1);
  const ends = all.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const spec = (canvas: Canvas) => {
    const width = (item: Item): number => numberWidth(item.text, textSize, canvas.locale);
    const numbers = isAlone ? 14 + Math.max(...all.map(width)) : 18;
    const n = isAlone ? asideOf(all, say, canvas) : NO_COLUMN;
    const head = headOf(measured, (canvas.narrow ? canvas.width : canvas.width - 220) - n.room);
    const layout = layRows(
      panels.map(({ title, bands: own }) => ({
        title,
        bands: own.map(({ label, items }) => ({ label, size: ROW * (isAlone ? items.length : 1) })),
      })),
      { aside: numbers + n.room, head: head.height, foot: FOOT },
      canvas,
    );
    const inner = { left: layout.left + 6, right: layout.right };
    const axis = numberAxis(ends, write, {
      zero: false,
      room: inner.right - inner.left,
      locale: canvas.locale,
    });
    const xOf = placeOn(axis, inner);
    const spots = bands.flatMap(({ items }, band) =>
      items.map((item, i) => {
        const top = layout.bands[band]?.y1 ?? 0;
        const y = top + ROW * (isAlone ? i + 0.5 : 0.5);
        return { ...item, row: rows.get(item) ?? "", x: xOf(item.value), y, tone: palette.toneOf(item.line) };
      }),
    );
    type Spot = (typeof spots)[number];
    const intervals = spots.flatMap(({ low, high, y, tone }) =>
      low === null || high === null ? [] : [{ x1: xOf(low), x2: xOf(high), y, stroke: `var(${tone.fill})` }],
    );
    const rules = bands.map((_, i) => layout.bands[i]).filter((band) => band !== undefined);
    return {
      ...placed(canvas.width, layout.height),
      marks: [
        ...rowsFrame({ ...layout, ...inner }, axis, head, canvas.narrow ? 0 : layout.left),
        ...(isAlone ? [] : rowRules(rules, inner)),
        ...intervalMarks(intervals),
        ...pointMarks(spots, 4),
        ...(isAlone
          ? [
              text(spots, {
                x: canvas.width - n.room,
                y: "y",
                text: "text",
                textAnchor: "end",
                fontSize: textSize,
                fill: "var(--ink)",
              }),
            ]
          : []),
        ...nMarks(spots, n, canvas, (d: Spot) => d.y),
      ],
    };
  };
  return {
    legend: [...legendOf(palette, "points", all), ...intervalEntry(choice, palette, input, hasEnds, say)],
    notes,
    marks: list.marks,
    spec,
  };
}

/** What the ends of the intervals are. */
export function intervalEntry(
  { low, high }: ChartChoice,
  { tones }: Palette,
  input: ChartInput,
  hasEnds: boolean,
  say: Say,
): readonly LegendEntry[] {
  if (!hasEnds) return [];
  const isWilson = [low, high].every((name) => name !== null && input.wilson?.has(name));
  const label = isWilson
    ? say("explore.chart.interval-wilson")
    : say("explore.chart.interval", { low: titleOf(low, input), high: titleOf(high, input) });
  const fill = tones.length > 1 ? "--muted" : "--series-1";
  return [{ key: "interval", label, fill, mark: "interval", inert: true }];
}

/** A thin rule through each row that several dots share. */
function rowRules(
  bands: readonly { readonly y1: number; readonly y2: number }[],
  { left, right }: { readonly left: number; readonly right: number },
): readonly Markish[] {
  type Band = (typeof bands)[number];
  const middle = ({ y1, y2 }: Band): number => (y1 + y2) / 2;
  return [
    link(bands, {
      x1: left,
      x2: right,
      y1: middle,
      y2: middle,
      stroke: "var(--rule)",
      strokeDasharray: "1 3",
    }),
  ];
}
