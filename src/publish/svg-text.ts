import { escapeXml } from "./escape-xml.ts";
import type { TextStyle } from "./wrap-text.ts";

/** Colour of a token such as "--ink". */
export type ColourOf = (token: string) => string;

/** How a line is set: its height, and the token of its colour. */
export type LineStyle = TextStyle & { readonly leading: number; readonly ink: string };

/** One line of text, its baseline beginning at x, y. */
export function textAt(
  text: string,
  x: number,
  y: number,
  { size, bold, ink }: LineStyle,
  colourOf: ColourOf,
): string {
  const weight = bold ? ` font-weight="700"` : "";
  return `<text x="${x}" y="${Math.round(y * 10) / 10}" font-size="${size}"${weight} fill="${colourOf(ink)}">${escapeXml(text)}</text>`;
}
