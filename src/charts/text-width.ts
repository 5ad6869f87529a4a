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
