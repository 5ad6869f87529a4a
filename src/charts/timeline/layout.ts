import { type Canvas, textSize } from "../canvas.ts";
import { labelRoom, numberWidth, textWidth } from "../text-width.ts";
import { wrapEvenly } from "../wrap.ts";
import type { Stage, TimelineSeries } from "./series.ts";

export type Placed = Stage & {
  /** Top of its bar. */
  readonly y: number;
  /** Years on the axis that the drawing takes: a dot stands in the middle of its year. */
  readonly from: number;
  readonly to: number;
  /** Where its years are written: in the bar, or beside it where they do not fit. */
  readonly side: "in" | "left" | "right";
};

export type Label = { readonly y: number; readonly text: string };
export type Tick = { readonly line: number | null; readonly at: number; readonly text: string };

export type TimelineLayout = {
  readonly left: number;
  readonly placed: readonly Placed[];
  readonly labels: readonly Label[];
  readonly ticks: readonly Tick[];
  /** Lower end of the lines of the grid. */
  readonly bottom: number;
  readonly domain: readonly [number, number];
  /** Whether labels stand on lines of the grid and need a halo. */
  readonly halo: boolean;
  /** Runs of years that two stages claim, ends included. */
  readonly claimed: readonly (readonly [number, number])[];
};

/** Height of a bar, px. */
export const SIZE = 20;
export const RIGHT = 14;
const LEADING = 17;
/** More years than this do not each have a line. */
const MOST_LINES = 15;
const BAND = { stage: { wide: 36, narrow: 48 }, event: { wide: 28, narrow: 44 } } as const;

/** Where everything stands; years on the axis, px from the top. */
export function layOut(series: TimelineSeries, { width, narrow, locale }: Canvas): TimelineLayout {
  const { stages, years, overlaps } = series;
  const texts = stages.map(({ label }) => label);
  const many = years.length > MOST_LINES;
  const first = years[0] ?? 0;
  const end = (years.at(-1) ?? 0) + 1;
  const left = narrow ? (many ? 16 : 0) : labelRoom(texts, textSize, 240);
  const perYear = (width - left - RIGHT) / (end - first);
  // Latin letters are narrower than reckoned: what seems a little too wide for its room has it.
  const most = (text: string): number =>
    narrow ? width : /[\u2e80-\uffef]/.test(text) ? left - 4 : left * 1.08;
  const room = narrow ? width : left - 16;
  const placed: Placed[] = [];
  const labels: Label[] = [];
  let top = 0;
  for (const stage of stages) {
    const lines =
      textWidth(stage.label, textSize) <= most(stage.label)
        ? [stage.label]
        : wrapEvenly(stage.label, room, textSize);
    const own = BAND[stage.event ? "event" : "stage"][narrow ? "narrow" : "wide"];
    const extra = LEADING * (lines.length - 1);
    const band = narrow ? own + extra : Math.max(own, extra + LEADING + 8);
    const y = top + (narrow ? (stage.event ? 18 : 24) + extra : (band - SIZE) / 2);
    const middle = narrow ? top + (stage.event ? 11 : 14) + extra / 2 : y + SIZE / 2;
    lines.forEach((text, i) => labels.push({ y: middle + LEADING * (i - (lines.length - 1) / 2), text }));
    const from = stage.event ? stage.first + 0.5 : stage.first;
    const to = stage.event ? from : stage.last + 1 - (stage.open ? Math.max(0.2, 6 / perYear) : 0);
    const needed = numberWidth(stage.text, textSize, locale);
    const fits = !stage.event && needed + 8 <= (stage.last + 1 - stage.first) * perYear;
    const free = (end - to) * perYear + RIGHT;
    placed.push({ ...stage, y, from, to, side: fits ? "in" : needed + 20 <= free ? "right" : "left" });
    top += band;
  }
  return {
    left,
    placed,
    labels,
    ticks: many ? thinned(years, perYear) : eachYear(years, narrow),
    bottom: top + 6,
    domain: [first, end],
    halo: many && narrow,
    claimed: runsOf(overlaps),
  };
}

/** A line at the beginning of each year and after the last one; names in the middle of the years. */
function eachYear(years: readonly number[], narrow: boolean): Tick[] {
  const named = years.map((year): Tick => {
    return { line: year, at: year + 0.5, text: narrow && year % 2 === 0 ? "" : String(year) };
  });
  const last = years.at(-1) ?? 0;
  return [...named, { line: last + 1, at: last + 1, text: "" }];
}

/** Lines at round years only, named where they stand. */
function thinned(years: readonly number[], perYear: number): Tick[] {
  const step = [2, 5, 10, 20, 25, 50].find((size) => size * perYear >= 44) ?? 100;
  return years
    .filter((year) => year % step === 0)
    .map((year) => ({ line: year, at: year, text: String(year) }));
}

function runsOf(years: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run && run[1] + 1 === year) run[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}
