/** 320 px is what 1280 px become at a zoom of 400 %; the height shrinks with them. */
export const narrowWindows = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
];

/**
 * What does not fit into the window: the page as a whole, and texts that stand outside it or in part; `clipped` selects
 * texts that are shortened on purpose. Runs in the page.
 */
export function misfits(clipped = ""): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const mayHide = node.parentElement?.closest(
      `[role=region], .visually-hidden, .skip, svg${clipped && `, ${clipped}`}`,
    );
    if (!node.nodeValue?.trim() || mayHide) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right, width } = range.getBoundingClientRect();
    if (width > 0 && (left < -1 || right > innerWidth + 1))
      texts.push(`cut off: ${node.nodeValue.trim().slice(0, 60)}`);
  }
  return scrollWidth > clientWidth ? [`${scrollWidth} px wide`, ...texts] : texts;
}
