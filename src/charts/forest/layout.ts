import { type Canvas, textSize } from "../canvas.ts";
import { labelRoom, numberWidth, textWidth } from "../text-width.ts";
import { wrap, wrapBeside, wrapEvenly } from "../wrap.ts";
import type { ForestEstimate, ForestLine, ForestSeries } from "./series.ts";

/** What the reader may switch. "estimate" sorts by the first version present, largest first, within groups. */
export type ForestVariant = { readonly sort: "published" | "estimate" };

export const forestDefault: ForestVariant = { sort: "published" };

/** Where a number lies on the axis, px; `beyond` is the side on which it left the axis, 0 for none. */
export type Spot = { readonly x: number; readonly beyond: -1 | 0 | 1 };

export type PlacedEstimate = ForestEstimate & {
  readonly y: number;
  readonly spot: Spot;
  readonly ends: readonly [Spot, Spot] | null;
  /** Height of the middle of its number. */
  readonly textY: number;
};

export type Words = { readonly x: number; readonly y: number; readonly text: string };
type Band = { readonly y1: number; readonly y2: number };

export type ForestLayout = {
  readonly height: number;
  /** Ends of the axis, px. */
  readonly axis: readonly [number, number];
  readonly estimates: readonly PlacedEstimate[];
  readonly labels: readonly Words[];
  readonly titles: readonly Words[];
  readonly headings: readonly Words[];
  /** Stretches of the grid: the whole height beside labels, one a line where labels stand above. */
  readonly bands: readonly Band[];
  readonly ruleY: number;
  readonly axisY: number;
  readonly ticks: readonly Words[];
  readonly below: readonly Words[];
  readonly above: readonly Words[];
  /** Right ends of the numbers and of what stands beside them. */
  readonly numbers: { readonly value: number; readonly beside: number; readonly glyph: number | null };
  readonly nullX: number;
};

const LEADING = 17;
const SMALL = 12;
const HEAD = 26;
const TITLE = 24;

/** Positions of everything in a forest plot, px from the upper left. The height is the same in every order. */
export function layOut(
  series: ForestSeries,
  { width, narrow, locale }: Canvas,
  sort: ForestVariant,
): ForestLayout {
  const lines = series.groups.flatMap((group) => group.lines);
  const all = lines.flatMap(({ estimates }) => estimates);
  const widest = (texts: readonly string[]): number =>
    Math.ceil(Math.max(0, ...texts.map((text) => numberWidth(text, textSize, locale))));
  const beside = widest(all.map((estimate) => estimate.beside));
  const value = widest(all.map(({ text }) => text));
  const glyph = narrow && new Set(all.map(({ version }) => version)).size > 1 ? 16 : 0;
  const numbers = Math.max(value + 8 + beside + glyph, Math.ceil(textWidth(series.estimate, SMALL)));
  const texts = lines.map(({ label }) => label);
  const room = narrow ? width - numbers - 8 : labelRoom(texts, textSize, 220, 24);
  const axis = narrow ? ([10, width - 10] as const) : ([room + 8, width - numbers - 24] as const);
  const spotOf = (at: number): Spot => spot(at, series, axis);

  const estimates: PlacedEstimate[] = [];
  const labels: Words[] = [];
  const titles: Words[] = [];
  const bands: Band[] = [];
  const place = (line: ForestLine, y: number, step: number, textYOf: (i: number, own: number) => number) =>
    line.estimates.forEach((estimate, i) => {
      const own = y + i * step;
      const { range } = estimate;
      const ends = range && ([spotOf(range.low), spotOf(range.high)] as const);
      estimates.push({ ...estimate, y: own, spot: spotOf(estimate.value), ends, textY: textYOf(i, own) });
    });
  let y = HEAD;
  for (const [i, group] of series.groups.entries()) {
    if (group.title) {
      if (i > 0) y += 6;
      titles.push({ x: 0, y: y + TITLE / 2 + 2, text: group.title });
      y += TITLE;
    }
    for (const line of sorted(group.lines, sort)) {
      const count = line.estimates.length;
      const even = wrapEvenly(line.label, narrow ? room : room - 16, textSize);
      const around = wrapBeside(line.label, room, count, width, textSize);
      const wrapped = narrow && around.length < even.length ? around : even;
      if (narrow) {
        const top = y + 6;
        wrapped.forEach((text, j) => labels.push({ x: 0, y: top + LEADING * (j + 0.5), text }));
        const marks = top + Math.max(wrapped.length, count) * LEADING + 2;
        place(line, marks + 10, 18, (j) => top + LEADING * (j + 0.5));
        y = marks + count * 18 + 4;
        bands.push({ y1: marks, y2: y });
      } else {
        const size = Math.max(count * 20, wrapped.length * LEADING) + 12;
        const middle = y + size / 2;
        wrapped.forEach((text, j) =>
          labels.push({ x: 0, y: middle + LEADING * (j - (wrapped.length - 1) / 2), text }),
        );
        place(line, middle - 10 * (count - 1), 20, (_, own) => own);
        y += size;
      }
    }
  }
  const axisY = y + (narrow ? 0 : 2);
  const nullX = spotOf(series.nullLine).x;
  const directions = (text: string, space: number, x: number): Words[] =>
    text
      ? wrap(text, space * 1.06, SMALL).map((part, j) => ({ x, y: axisY + 32 + j * (SMALL + 4), text: part }))
      : [];
  const below = directions(series.below, nullX - 8, nullX - 8);
  const above = directions(series.above, width - nullX - 8, nullX + 8);
  const under = Math.max(below.length, above.length);
  return {
    height: axisY + 24 + (under > 0 ? under * (SMALL + 4) + 2 : 0),
    axis,
    estimates,
    labels,
    titles,
    headings: [
      { x: 0, y: 10, text: series.factor },
      { x: width, y: 10, text: series.estimate },
    ],
    bands: narrow ? bands : [{ y1: HEAD - 4, y2: axisY }],
    ruleY: HEAD - 4,
    axisY,
    ticks: series.ticks.map(({ at, label }) => ({ x: spotOf(at).x, y: axisY + 12, text: label })),
    below,
    above,
    numbers: { value: width - beside - 8, beside: width, glyph: glyph ? width - numbers + 5 : null },
    nullX,
  };
}

/** Place of a number on the axis; the end of the axis where it lies beyond. */
function spot(
  at: number,
  { scale, domain: [first, last] }: Pick<ForestSeries, "scale" | "domain">,
  [left, right]: readonly [number, number],
): Spot {
  const along = scale === "log" ? Math.log : (value: number): number => value;
  const held = Math.min(last, Math.max(first, at));
  const share = (along(held) - along(first)) / (along(last) - along(first));
  return { x: left + share * (right - left), beyond: at < first ? -1 : at > last ? 1 : 0 };
}

function sorted(lines: readonly ForestLine[], { sort }: ForestVariant): readonly ForestLine[] {
  if (sort === "published") return lines;
  const first = ({ estimates: [estimate] }: ForestLine): number => estimate?.value ?? 0;
  return [...lines].sort((a, b) => first(b) - first(a));
}
