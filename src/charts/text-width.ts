import type { Locale } from "../i18n/locale.ts";

/** Rough width of a text in px at the charts' size: Han characters are square, Latin ones about half as wide. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? size : size * 0.52;
  return width;
}

/** Room that the longest of the labels needs, within bounds, with a gap after it. */
export function labelRoom(labels: readonly string[], size: number, most: number, gap = 16): number {
  const longest = Math.max(0, ...labels.map((label) => textWidth(label, size)));
  return Math.min(most, Math.ceil(longest + gap));
}

/** The same for a number in tabular figures with its marks, which are narrower than letters. */
export function numberWidth(text: string, size: number, locale: Locale): number {
  const digit = locale === "zh" ? 0.56 : 0.5;
  let width = 0;
  for (const character of text) {
    if (/[.,:;\s]/.test(character)) width += size * 0.26;
    else if (/[[\]()]/.test(character)) width += size * 0.32;
    else if (/[\d<>+−–a-z]/i.test(character)) width += size * digit;
    else width += size;
  }
  return width;
}
