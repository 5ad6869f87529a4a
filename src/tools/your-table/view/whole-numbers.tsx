import type { ComponentChildren } from "preact";

/** A minus or a dash with the number after it: browsers break a line after an en dash. */
const SIGNED = /([-\u2013\u2212]+\d[\d.,]*)/;

/** The text with each signed number, and each range, kept on one line. */
export function wholeNumbers(text: string): ComponentChildren {
  const parts = text.split(SIGNED);
  if (parts.length === 1) return text;
  return parts.map((part, i) =>
    i % 2 === 1 ? (
      <span key={i} class="yt-whole">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
