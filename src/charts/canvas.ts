import type { Locale } from "../i18n/locale.ts";

/** The two drawings of every chart, in CSS pixels. Neither is ever scaled on a page. */
export const widths = { wide: 640, narrow: 288 } as const;

/** What a drawing is made for. */
export type Canvas = { readonly width: number; readonly narrow: boolean; readonly locale: Locale };

export function canvasOf(size: keyof typeof widths, locale: Locale): Canvas {
  return { width: widths[size], narrow: size === "narrow", locale };
}

/** Smallest text in a chart, px. */
export const textSize = 13;
