import { type Canvas, textSize } from "../canvas.ts";
import { widthOfLines, wrapEvenly } from "../wrap.ts";
import type { Frame, PlacedBound, PlacedLine, PlacedMark } from "./placed.ts";
import type { Extent, Line } from "./line.ts";
import { type PlacedNote, letterAt } from "./notes.ts";
import { type Box, type Spot, boxAt, freeSpot, spread, strokeBoxes } from "./place.ts";

/** A text in the plot or at its right edge. */
export type PlacedText = Spot & {
  readonly kind: "name" | "number" | "bound" | "mark";
  readonly lines: readonly string[];
  /** Legend key of what it names; "" for none. */
  readonly key: string;
  /** Row whose number it is; "" for none. */
  readonly row: string;
  /** A thin stroke that leads to it, where it stands apart from what it names. */
  readonly lead?: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
};

type Name = { readonly key: string; readonly lines: readonly string[] };
type Parts = {
  readonly lines: readonly PlacedLine[];
  readonly bounds: readonly PlacedBound[];
  readonly marks: readonly PlacedMark[];
  readonly notes: readonly PlacedNote[];
  readonly texts: Readonly<Record<string, string>>;
  readonly frame: Frame;
};

export const LEADING = 16;
const NAME = 132;
const LEAD = 16;

/** Names of the lines that run to the right edge, and the room they need beside the plot. */
export function namesAtEnds(
  lines: readonly Line[],
  { from, until }: Extent,
): { readonly room: number; readonly names: readonly Name[] } {
  if (lines.length < 2) return { room: 20, names: [] };
  const near = until - Math.max(1, (until - from) * 0.08);
  const names = lines
    .filter(({ runs }) => (runs.at(-1)?.at(-1)?.year ?? 0) >= near)
    .map(({ key, label }) => ({ key, lines: wrapEvenly(label, NAME, textSize) }));
  const widest = Math.max(0, ...names.map((name) => widthOfLines(name.lines, textSize)));
  return { room: names.length > 0 ? Math.ceil(widest) + LEAD + 4 : 20, names };
}

/**
 * Texts of a plot: names of lines at their ends, else where there is room; bounds and the document's own numbers
 * beside them; numbers of lone points. What finds no room is left to legend and table; a bound then has a letter, from
 * the given one on, and its text is handed back for the key.
 */
export function placeTexts(
  parts: Parts,
  ends: readonly Name[],
  firstLetter: number,
  { narrow }: Canvas,
): { readonly texts: readonly PlacedText[]; readonly unplaced: readonly string[] } {
  const { lines, bounds, marks, frame, notes } = parts;
  const placed: PlacedText[] = [];
  const unplaced: string[] = [];
  const taken: Box[] = [
    ...lines.flatMap(({ points, joined }) => [
      ...points.flatMap((point) => strokeBoxes([point], 5)),
      ...(joined ? runsOf(points).flatMap((run) => strokeBoxes(run, 3)) : []),
    ]),
    ...marks.flatMap((mark) => strokeBoxes([mark], 10)),
    ...bounds.map(({ x1, x2, y, side }) =>
      side === "below" ? { x1, x2, y1: y - 3, y2: y + 16 } : { x1, x2, y1: y - 16, y2: y + 3 },
    ),
  ];
  const verticals = notes.map(({ x }) => ({ x1: x - 2, x2: x + 2, y1: frame.top, y2: frame.bottom }));
  const edges = { x1: frame.left, x2: frame.right + 4, y1: frame.top - 8, y2: frame.bottom - 2 };
  /** Sets a text at the first spot free of what each attempt in turn keeps clear. */
  const put = (
    text: Omit<PlacedText, keyof Spot>,
    spots: readonly Spot[],
    attempts: readonly (readonly Box[])[] = [verticals, []],
  ): boolean => {
    const [width, height] = [widthOfLines(text.lines, textSize) + 4, text.lines.length * LEADING];
    const spot = attempts
      .map((clear) => freeSpot(spots, width, height, [...taken, ...clear], edges))
      .find((found) => found !== undefined);
    if (!spot) return false;
    taken.push(boxAt(spot, width, height));
    placed.push({ ...text, ...spot });
    return true;
  };

  for (const bound of bounds) {
    const tries = boundTries(bound, narrow ? [160, 84] : [240, 110], frame);
    const putOne = (clear: readonly Box[]): boolean =>
      tries.some(({ text, spots }) => put(text, spots, [clear]));
    if (putOne(verticals) || putOne([])) continue;
    const lines = [letterAt(firstLetter + unplaced.length)];
    const text = { kind: "bound", key: "", row: bound.row, lines } as const;
    if (!put(text, besideRule(bound, lines, 4))) placed.push({ ...text, ...besideRule(bound, lines, 4)[0] });
    unplaced.push(bound.label);
  }
  for (const mark of narrow ? [] : marks) {
    const text = wrapEvenly(mark.label, 150, textSize);
    put({ kind: "mark", lines: text, key: mark.key, row: "" }, around(mark, text.length, 12));
  }
  for (const { points, key } of lines) {
    for (const point of points) {
      const text = parts.texts[point.row];
      if (text) put({ kind: "number", lines: [text], key, row: point.row }, around(point, 1, 7));
    }
  }
  placed.push(...atEnds(lines, ends, frame));
  for (const { key, label, points } of narrow || lines.length < 2 ? [] : lines) {
    if (ends.some((end) => end.key === key)) continue;
    const text = wrapEvenly(label, 118, textSize);
    const spots = [6, 14, 24].flatMap((gap) =>
      [...points].reverse().flatMap((point) => around(point, text.length, gap)),
    );
    put({ kind: "name", lines: text, key, row: "" }, spots);
  }
  return { texts: placed, unplaced };
}

/** Names at the right edge, each as near to its last point as the others allow. */
function atEnds(lines: readonly PlacedLine[], ends: readonly Name[], frame: Frame): readonly PlacedText[] {
  const lasts = ends.map(
    ({ key }) => lines.find((line) => line.key === key)?.points.at(-1) ?? { x: 0, y: 0 },
  );
  const heights = spread(
    ends.map((name, i) => ({ at: lasts[i]?.y ?? 0, size: name.lines.length * LEADING + 2 })),
    frame.top - 10,
    frame.bottom + 10,
  );
  return ends.map((name, i) => {
    const { x, y } = lasts[i] ?? { x: 0, y: 0 };
    const at = Math.round((heights[i] ?? y) * 10) / 10;
    return {
      kind: "name",
      key: name.key,
      row: "",
      lines: name.lines,
      x: frame.right + LEAD - 4,
      y: at,
      anchor: "start",
      ...(Math.abs(at - y) > 3 ? { lead: { x1: x + 6, y1: y, x2: frame.right + LEAD - 7, y2: at } } : {}),
    };
  });
}

/** Above, below, right and left of a point. */
function around(
  { x, y }: { readonly x: number; readonly y: number },
  lines: number,
  gap: number,
): readonly Spot[] {
  const off = gap + (lines * LEADING) / 2;
  return [
    { x, y: y - off, anchor: "middle" },
    { x, y: y + off, anchor: "middle" },
    { x: x + gap + 3, y, anchor: "start" },
    { x: x - gap - 3, y, anchor: "end" },
    { x: x + gap, y: y - off, anchor: "start" },
    { x: x + gap, y: y + off, anchor: "start" },
    { x: x - gap, y: y - off, anchor: "end" },
    { x: x - gap, y: y + off, anchor: "end" },
  ];
}

type Try = { readonly text: Omit<PlacedText, keyof Spot>; readonly spots: readonly Spot[] };

/**
 * At the side of a rule that the bounded quantity is not on, at the other side under the arrows, then ever further
 * away with a stroke that leads there.
 */
function boundTries(bound: PlacedBound, widths: readonly number[], { top, bottom }: Frame): readonly Try[] {
  const { row, label, x1, x2, y, side } = bound;
  const sign = side === "below" ? -1 : 1;
  const wraps = widths.map((width) => wrapEvenly(label, width, textSize));
  const text = { kind: "bound", key: "", row } as const;
  const near = wraps.flatMap((lines) =>
    [4, -20].map((gap) => ({ text: { ...text, lines }, spots: besideRule(bound, lines, gap) })),
  );
  const steps = Array.from({ length: Math.floor((bottom - top) / 8) }, (_, i) => 13 + 8 * i);
  const middle = (x1 + x2) / 2;
  const far = steps.flatMap((gap) =>
    wraps.map((lines) => ({
      text: { ...text, lines, lead: { x1: middle, x2: middle, y1: y, y2: y + sign * gap } },
      spots: besideRule(bound, lines, gap),
    })),
  );
  return [...near, ...far];
}

/** Texts `gap` px off a rule, on the side the bounded quantity is not on, or on the other where the gap is negative. */
function besideRule(
  { x1, x2, y, side }: PlacedBound,
  lines: readonly string[],
  gap: number,
): readonly [Spot, ...Spot[]] {
  const sign = side === "below" ? -1 : 1;
  const at = y + sign * (gap + (Math.sign(gap) * lines.length * LEADING) / 2);
  return [
    { x: x1 + 2, y: at, anchor: "start" },
    { x: x2 - 2, y: at, anchor: "end" },
    { x: (x1 + x2) / 2, y: at, anchor: "middle" },
  ];
}

function runsOf<P extends { readonly run: number }>(points: readonly P[]): readonly (readonly P[])[] {
  const runs: P[][] = [];
  for (const point of points) (runs[point.run] ??= []).push(point);
  return runs.filter(Boolean);
}
