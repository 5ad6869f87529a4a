import { type Canvas, textSize } from "../canvas.ts";
import { tickRoom } from "../series/axis.ts";
import type { Frame, PlacedLine } from "../series/placed.ts";
import { wrapEvenly } from "../wrap.ts";
import { type PlacedNumber, numbersOf } from "./numbers.ts";
import type { SmallMultiplesSeries } from "./series.ts";

export type Panel = {
  readonly title: { readonly x: number; readonly y: number; readonly text: string };
  readonly frame: Frame;
  readonly yTicks: readonly { readonly y: number; readonly label: string }[];
  readonly lines: readonly PlacedLine[];
  readonly numbers: readonly PlacedNumber[];
};

/** Line height of a title, height of a panel's plot and of its years, gap between rows of panels; px. */
export const TITLE = 17;
const HEIGHT = { wide: 112, narrow: 96 } as const;
const YEARS = 20;
const ROW_GAP = 14;
/** Room inside a panel beside its first and last year. */
const INSET = 5;

/** Panels in a grid, px from the upper left corner; labels of the value axis stand in the first column only. */
export function layOut(
  series: SmallMultiplesSeries,
  { locale, narrow, width }: Canvas,
): { readonly height: number; readonly left: number; readonly panels: readonly Panel[] } {
  const { axis, extent } = series;
  const columns = narrow ? series.columns.narrow : series.columns.wide;
  const gap = narrow ? 14 : 22;
  const left = tickRoom(axis, locale);
  const size = (width - left - (columns - 1) * gap - gap / 2) / columns;
  const titles = series.panels.map(({ label }) => wrapEvenly(label, size, textSize));
  const titleHeight = Math.max(...titles.map((lines) => lines.length)) * TITLE + 4;
  const plot = HEIGHT[narrow ? "narrow" : "wide"];
  const band = titleHeight + 8 + plot + YEARS + ROW_GAP;
  const above = axis.unit ? 22 : 0;
  const panels = series.panels.map(({ lines }, i): Panel => {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    const x1 = Math.round(left + column * (size + gap));
    const start = above + row * band;
    const top = start + titleHeight + 8;
    const frame = { left: x1, right: Math.round(x1 + size), top, bottom: top + plot };
    const step = (frame.right - frame.left - 2 * INSET) / Math.max(1, extent.until - extent.from);
    const yOf = (value: number): number => tenth(frame.bottom - (plot * value) / extent.max);
    const placed = lines.map(({ runs, ...line }): PlacedLine => ({
      ...line,
      points: runs.flatMap((run, at) =>
        run.map((point) => ({
          ...point,
          run: at,
          x: tenth(frame.left + INSET + (point.year - extent.from) * step),
          y: yOf(point.value),
        })),
      ),
    }));
    return {
      title: { x: x1, y: start, text: (titles[i] ?? []).join("\n") },
      frame,
      yTicks: axis.ticks.map(({ at, label }) => ({ y: yOf(at), label: column === 0 ? label : "" })),
      lines: placed,
      numbers: numbersOf(placed, series.texts, frame, { past: INSET, beyond: gap / 2 }),
    };
  });
  const rows = Math.ceil(series.panels.length / columns);
  return { height: above + rows * band - ROW_GAP, left, panels };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
