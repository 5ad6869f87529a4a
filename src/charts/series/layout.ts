import type { Canvas } from "../canvas.ts";
import { textWidth } from "../text-width.ts";
import { tickRoom } from "./axis.ts";
import { type KeyLine, NOTE, type PlacedNote, bandOfNotes, keyOf, letteredNotes } from "./notes.ts";
import { type PlacedText, namesAtEnds, placeTexts } from "./texts.ts";
import type { Frame, PlacedBound, PlacedLine, PlacedMark } from "./placed.ts";
import type { YearSeries } from "./series.ts";
import { yearTicks } from "./year-ticks.ts";

export type Layout = {
  readonly height: number;
  readonly frame: Frame;
  readonly lines: readonly PlacedLine[];
  readonly yTicks: readonly { readonly y: number; readonly label: string }[];
  readonly xTicks: readonly { readonly x: number; readonly label: string }[];
  readonly unit: { readonly text: string; readonly y: number };
  readonly notes: readonly PlacedNote[];
  readonly key: readonly KeyLine[];
  readonly bounds: readonly PlacedBound[];
  readonly marks: readonly PlacedMark[];
  readonly texts: readonly PlacedText[];
};

const HEIGHT = { wide: 280, narrow: 220 } as const;
const AXIS = 26;
/** A band of notes that a narrow drawing bears: two lines of text. Higher ones give way to letters and a key. */
const LOW = 2 * NOTE.leading + 4;
/** Room inside the plot beside its first and last year. */
const INSET = 8;

/** Where everything stands, px from the upper left corner, to a tenth. Height depends on notes and variant only. */
export function layOut(series: YearSeries, canvas: Canvas): Layout {
  const { extent, axis, lines } = series;
  const { locale, narrow, width } = canvas;
  const left = tickRoom(axis, locale);
  const names = narrow ? { room: 14, names: [] } : namesAtEnds(lines, extent);
  const right = width - names.room;
  const step = (right - left - 2 * INSET) / Math.max(1, extent.until - extent.from);
  const xOf = (year: number): number => tenth(left + INSET + (year - extent.from) * step);
  const written = bandOfNotes(series.notes, xOf, width);
  const isLettered = narrow && written.height > LOW;
  const band = isLettered ? letteredNotes(series.notes, xOf, width) : written;
  const unitRoom = axis.unit ? 18 : 0;
  const crossed = axis.unit !== "" && band.notes.some(({ x }) => x < textWidth(axis.unit, 12) + 4);
  const down = crossed ? unitRoom : 0;
  const notes = band.notes.map((note) => ({ ...note, textY: note.textY + down, top: note.top + down }));
  const top = band.height + unitRoom + 9;
  const bottom = top + HEIGHT[narrow ? "narrow" : "wide"];
  const yOf = (value: number): number => tenth(bottom - ((bottom - top) * value) / extent.max);
  const frame = { left, right, top, bottom };
  const placed = lines.map(({ runs, ...line }): PlacedLine => ({
    ...line,
    points: runs.flatMap((run, at) =>
      run.map((point) => ({ ...point, x: xOf(point.year), y: yOf(point.value), run: at })),
    ),
  }));
  const bounds = series.bounds.map((bound): PlacedBound => {
    const half = tenth(step / 2);
    const whole = bound.years === "";
    return {
      ...bound,
      x1: whole ? left : Math.max(left, xOf(bound.from) - half),
      x2: whole ? right : Math.min(right, xOf(bound.until) + half),
      y: yOf(bound.value),
    };
  });
  const marks = series.marks.map((mark): PlacedMark => ({ ...mark, x: xOf(mark.year), y: yOf(mark.value) }));
  const lettered = isLettered ? series.notes.map(({ label }) => label) : [];
  const parts = { lines: placed, bounds, marks, notes, texts: series.texts, frame };
  const { texts, unplaced } = placeTexts(parts, names.names, lettered.length, canvas);
  const key = keyOf([...lettered, ...unplaced], width);
  return {
    height: bottom + AXIS + (key.height > 0 ? key.height + 6 : 0),
    frame,
    lines: placed,
    yTicks: axis.ticks.map(({ at, label }) => ({ y: yOf(at), label })),
    xTicks: yearTicks(extent.from, extent.until, step).map((year) => ({ x: xOf(year), label: String(year) })),
    unit: { text: axis.unit, y: (crossed ? 0 : band.height) + NOTE.leading / 2 },
    notes,
    key: key.lines.map((line) => ({ ...line, y: line.y + bottom + AXIS + 6 })),
    bounds,
    marks,
    texts,
  };
}

export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
