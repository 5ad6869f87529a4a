import type { Canvas } from "../canvas.ts";
import { labelLines, labelWidth } from "./labels.ts";

export type Words = { readonly x: number; readonly y: number; readonly text: string };

/** One label with room for what is drawn beside it, px. */
export type Band = { readonly label: string; readonly size: number };
export type BandPanel = { readonly title: string; readonly bands: readonly Band[] };

export type PlacedBand = { readonly panel: number; readonly y1: number; readonly y2: number };

export type RowsLayout = {
  readonly height: number;
  /** Ends of the drawing beside the labels, px. */
  readonly left: number;
  readonly right: number;
  /** Where bands are drawn, panel by panel. */
  readonly bands: readonly PlacedBand[];
  readonly labels: readonly Words[];
  readonly anchor: "start" | "end";
  readonly titles: readonly Words[];
  /** Stretches of the grid: a panel beside labels, one a band where labels stand above. */
  readonly stretches: readonly { readonly y1: number; readonly y2: number }[];
  /** Lower end of the last panel. */
  readonly bottom: number;
};

const LEADING = 17;
const MOST_LABEL = 220;
const GAP = 10;

/**
 * Labels at the left of their bands, or above them on a narrow canvas. `aside` px stay free at the right, `head` above
 * and `foot` below. The height depends on labels and bands only.
 */
export function layRows(
  panels: readonly BandPanel[],
  { aside, head, foot }: { readonly aside: number; readonly head: number; readonly foot: number },
  { width, narrow }: Canvas,
): RowsLayout {
  const most = narrow ? width : MOST_LABEL - GAP;
  const wrapped = panels.map(({ bands }) => bands.map(({ label }) => labelLines(label, most)));
  const room = Math.ceil(Math.max(0, ...wrapped.flat(2).map(labelWidth))) + GAP;
  const left = narrow ? 8 : Math.min(MOST_LABEL + GAP, room);
  const right = width - aside;
  const bands: PlacedBand[] = [];
  const labels: Words[] = [];
  const titles: Words[] = [];
  const stretches: { y1: number; y2: number }[] = [];
  let y = head;
  panels.forEach((panel, at) => {
    if (at > 0) y += 14;
    if (panel.title) {
      for (const text of labelLines(panel.title, width)) {
        titles.push({ x: 0, y: y + 9, text });
        y += LEADING + 1;
      }
      y += 4;
    }
    const start = y;
    panel.bands.forEach(({ size }, i) => {
      const lines = wrapped[at]?.[i] ?? [];
      const tall = lines.length * LEADING;
      if (narrow) {
        lines.forEach((text, j) => labels.push({ x: 0, y: y + LEADING * (j + 0.5) + 1, text }));
        const top = y + tall + 2;
        bands.push({ panel: at, y1: top, y2: top + size });
        stretches.push({ y1: top - 1, y2: top + size + 1 });
        y = top + size + 7;
      } else {
        const whole = Math.max(tall, size) + 6;
        const middle = y + whole / 2;
        lines.forEach((text, j) =>
          labels.push({ x: left - GAP, y: middle + LEADING * (j - (lines.length - 1) / 2), text }),
        );
        bands.push({ panel: at, y1: middle - size / 2, y2: middle + size / 2 });
        y += whole;
      }
    });
    if (!narrow) stretches.push({ y1: start, y2: y });
  });
  return {
    height: Math.ceil(y + foot),
    left,
    right,
    bands,
    labels,
    anchor: narrow ? "start" : "end",
    titles,
    stretches,
    bottom: y,
  };
}
