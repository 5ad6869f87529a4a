import { numberWidth, textWidth } from "../../charts/text-width.ts";
import type { Locale } from "../../i18n/locale.ts";

const TEXT = 14;
const HEAD = 13;
/** Padding of a cell, and the marks and buttons of a head. */
const BESIDE = { cell: 22, head: 38 };
const LEAST = 56;
const MOST = 320;
/** Head lines a title is broken into before its column widens. */
const LINES = 3;

/** Narrowest and widest a reader can make a column, and by how much a press does. */
export const widthLimits = { least: 48, most: 800, step: 24 } as const;

/**
 * Width in CSS pixels that a column begins with: room for its longest cell, within bounds, and for its title in three
 * lines, no word of which is broken.
 *
 * @param cells what the cells of the page say
 */
export function startingWidth(
  title: string,
  cells: readonly string[],
  isNumber: boolean,
  locale: Locale,
): number {
  const room = (text: string): number => (isNumber ? numberWidth(text, TEXT, locale) : textWidth(text, TEXT));
  const body = Math.max(0, ...cells.map(room)) + BESIDE.cell;
  // Chinese breaks anywhere; four characters stay together.
  const words =
    locale === "zh"
      ? [Math.min(4 * HEAD, textWidth(title, HEAD))]
      : title.split(/[\s/]+/).map((word) => textWidth(word, HEAD));
  const head = Math.max(textWidth(title, HEAD) / LINES, ...words) + BESIDE.head;
  return Math.round(Math.min(MOST, Math.max(LEAST, body, head)));
}

/** A width as a reader may set it. */
export function allowedWidth(width: number): number {
  return Math.round(Math.min(widthLimits.most, Math.max(widthLimits.least, width)));
}
