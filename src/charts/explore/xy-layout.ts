import { type Canvas, textSize } from "../canvas.ts";
import type { Frame } from "../series/placed.ts";
import { labelLines } from "./labels.ts";
import type { Words } from "./rows-layout.ts";

export type XyLayout = {
  readonly height: number;
  readonly frames: readonly Frame[];
  readonly titles: readonly Words[];
};

const LEADING = 17;
const GAP = 18;

/**
 * Frames of panels side by side where there is room, else below one another; `left` px stay free beside each for the
 * ticks of its axis, `below` px under each, `head` px above all.
 */
export function layPanels(
  titles: readonly string[],
  { left, below, head }: { readonly left: number; readonly below: number; readonly head: number },
  { width, narrow }: Canvas,
): XyLayout {
  const count = titles.length;
  const columns = narrow ? 1 : count === 1 ? 1 : count === 2 || count === 4 ? 2 : 3;
  const tall = count === 1 ? (narrow ? 210 : 300) : narrow ? 130 : 160;
  const each = (width - (columns - 1) * GAP) / columns;
  const frames: Frame[] = [];
  const placed: Words[] = [];
  let y = head;
  for (let first = 0; first < count; first += columns) {
    const wrapped = titles
      .slice(first, first + columns)
      .map((title) => (title ? labelLines(title, each, textSize) : []));
    const above = Math.max(...wrapped.map((lines) => lines.length)) * LEADING + (count > 1 ? 6 : 4);
    wrapped.forEach((lines, i) => {
      const x = i * (each + GAP);
      lines.forEach((text, j) => placed.push({ x, y: y + LEADING * (j + 0.5), text }));
      frames.push({ left: x + left, right: x + each - 14, top: y + above, bottom: y + above + tall });
    });
    y += above + tall + below + (count > 1 ? 6 : 0);
  }
  return { height: Math.ceil(y), frames, titles: placed };
}
