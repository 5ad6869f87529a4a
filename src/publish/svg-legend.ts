import type { LegendEntry } from "../charts/legend.ts";
import type { ColourOf } from "./svg-text.ts";
import { textAdvance } from "./text-advance.ts";

/** Side of a swatch, px, and the gap between it and its label. */
export const SWATCH = 12;
export const SWATCH_GAP = 6;

/** Legend entries from left to right, on as many lines as they need. */
export function legendLines(
  entries: readonly LegendEntry[],
  width: number,
  size: number,
): readonly (readonly { readonly entry: LegendEntry; readonly x: number }[])[] {
  const lines: { entry: LegendEntry; x: number }[][] = [];
  let x = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const needed = SWATCH + SWATCH_GAP + textAdvance(entry.label, size);
    if (x + needed > width) {
      lines.push([]);
      x = 0;
    }
    lines.at(-1)?.push({ entry, x });
    x += Math.ceil(needed) + 18;
  }
  return lines;
}

/** The mark of a legend entry, its upper left corner at x, y. */
export function swatch(
  { fill, mark, opacity = 1 }: LegendEntry,
  x: number,
  y: number,
  colourOf: ColourOf,
): string {
  const colour = colourOf(fill);
  const [cx, cy] = [x + SWATCH / 2, y + SWATCH / 2];
  switch (mark) {
    case "square":
      return `<rect x="${x}" y="${y}" width="${SWATCH}" height="${SWATCH}" fill="${colour}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ""} stroke="${colourOf("--muted")}" stroke-width="0.75"/>`;
    case "dot":
      return `<circle cx="${cx}" cy="${cy}" r="5" fill="${colour}"/>`;
    case "ring":
      return `<circle cx="${cx}" cy="${cy}" r="4.5" fill="${colourOf("--paper")}" stroke="${colour}" stroke-width="2"/>`;
    case "dotted-ring":
      return `<circle cx="${cx}" cy="${cy}" r="4.5" fill="${colourOf("--paper")}" stroke="${colour}" stroke-width="2" stroke-dasharray="2 1.5"/>`;
    case "half-dot":
      return `<path d="M${cx},${cy - 5}a5,5 0 0 0 0,10z" fill="${colour}"/>`;
    case "interval":
      return `<path d="M${x + 1},${cy}h10m-10,-4v8m10,0v-8" fill="none" stroke="${colour}" stroke-width="2"/>`;
    case "bound":
      return `<path d="M${x},${cy}h3m1.5,0h3m1.5,0h3" fill="none" stroke="${colour}" stroke-width="1.25"/>`;
    case "triangle":
      return `<path d="M${cx},${y + 1}l5.5,10h-11z" fill="${colour}"/>`;
    case "diamond":
      return `<path d="M${cx},${y + 0.5}l5.5,5.5l-5.5,5.5l-5.5,-5.5z" fill="${colour}"/>`;
    case "cross":
      return `<path d="M${x + 4},${y + 1}h4v3h3v4h-3v3h-4v-3h-3v-4h3z" fill="${colour}"/>`;
    case "circled":
      return (
        `<circle cx="${cx}" cy="${cy}" r="1.75" fill="${colourOf("--context")}"/>` +
        `<circle cx="${cx}" cy="${cy}" r="5" fill="none" stroke="${colour}" stroke-width="1.75"/>`
      );
    case "hatched":
      return (
        `<rect x="${x}" y="${y}" width="${SWATCH}" height="${SWATCH}" fill="${colourOf("--paper")}" stroke="${colour}" stroke-width="0.75"/>` +
        `<path d="M${x},${y + 6}l6,-6M${x},${y + 12}l12,-12M${x + 6},${y + 12}l6,-6" fill="none" stroke="${colour}" stroke-width="1.5"/>`
      );
  }
}
