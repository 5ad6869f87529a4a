import type { Markish } from "@observablehq/plot";
import type { Shape } from "../series/line.ts";
import { lineMarks } from "../series/line-marks.ts";
import type { Tone } from "./palette.ts";

/** A point at its place, px. */
export type Spot = { readonly row: string; readonly x: number; readonly y: number; readonly tone: Tone };

/** Points in the colour and shape of their value, one group a value. */
export function pointMarks(spots: readonly Spot[], r: number): readonly Markish[] {
  const groups = new Map<string, Spot[]>();
  for (const spot of spots) {
    const key = `${spot.tone.fill} ${spot.tone.shape}`;
    groups.set(key, [...(groups.get(key) ?? []), spot]);
  }
  return [...groups.values()].flatMap((group) => joinedMarks([group], r, false));
}

/** Runs of points of one value, joined within each run where `joined`. */
export function joinedMarks(
  runs: readonly (readonly Spot[])[],
  r: number,
  joined: boolean,
): readonly Markish[] {
  const tone = runs[0]?.[0]?.tone;
  if (!tone) return [];
  const points = runs.flatMap((spots, run) =>
    spots.map(({ row, x, y }) => ({ row, x, y, run, year: 0, value: 0 })),
  );
  const { key, label, fill } = tone;
  const shape: Shape = tone.shape;
  return lineMarks({ key, label, fill, shape, joined, points }, { r, stroke: 2, rim: 0.75 });
}
