/**
 * Advance widths of the printable ASCII characters in thousandths of an em, space to tilde: Helvetica and
 * Helvetica-Bold of the Adobe Core 14 AFM files, to which Arial is metric-compatible.
 */
const REGULAR = widths(
  "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556*10 278 278 584 584 584 556 1015 " +
    "667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 " +
    "278 278 278 469 556 333 " +
    "556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 " +
    "334 260 334 584",
);
const BOLD = widths(
  "278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556*10 333 333 584 584 584 611 975 " +
    "722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 " +
    "333 278 333 584 556 333 " +
    "556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 " +
    "389 280 389 584",
);

function widths(list: string): readonly number[] {
  return list.split(" ").flatMap((entry) => {
    const [width = 0, times = 1] = entry.split("*").map(Number);
    return Array.from({ length: times }, () => width);
  });
}

const SPACE = 0x20;
const FIRST_SQUARE = 0x2e80;

/**
 * Width of a text in px, as wide as the widest font of the figure files' lists would set it: Latin text by Arial
 * (Source Sans 3 is narrower), Han characters and full-width punctuation as squares, other characters as 0.6 em.
 */
export function textAdvance(text: string, size: number, bold = false): number {
  const table = bold ? BOLD : REGULAR;
  let thousandths = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    thousandths += code >= FIRST_SQUARE ? 1000 : (table[code - SPACE] ?? 600);
  }
  return (thousandths * size) / 1000;
}
