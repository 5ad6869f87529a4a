import { message } from "../i18n/messages.ts";
import type { Card } from "./card.ts";
import { readLightColours } from "./light-colours.ts";
import { type ColourOf, type LineStyle, textAt } from "./svg-text.ts";
import { textAdvance } from "./text-advance.ts";
import { balanceText, wrapText } from "./wrap-text.ts";

/** Half the size of the picture, which is drawn twice as large: 1200 × 630 px. */
const WIDTH = 600;
const HEIGHT = 315;
const MARGIN = 36;
const INNER = WIDTH - 2 * MARGIN;

const FONTS = {
  en: { sans: "'Source Sans 3'", title: "'Source Serif 4'", weight: 600 },
  zh: { sans: "'Noto Sans SC'", title: "'Noto Sans SC'", weight: 700 },
};

const site: LineStyle = { size: 15, bold: true, leading: 20, ink: "--ink" };
const other: LineStyle = { size: 15, leading: 20, ink: "--muted" };
const kicker: LineStyle = { size: 13, bold: true, leading: 18, ink: "--muted" };
const limit: LineStyle = { size: 13.5, leading: 20, ink: "--ink" };
/** Sizes of the title, largest first: the first at which it fits is taken. */
const SIZES = [33, 30, 27, 24, 21, 18];
const TITLE = { top: 108, bottom: 244 };

/**
 * The card as an SVG of 600 × 315: site, kicker, the finding as large as it fits, and the line that limits it.
 *
 * @throws Error when the finding fits at no size
 */
export function cardSvg(card: Card): string {
  const { locale } = card;
  const colours = readLightColours();
  const colourOf: ColourOf = (token) => colours.get(token) ?? "#000000";
  const fonts = FONTS[locale];
  const name = message(locale, "site.name");
  // Source Sans 3 is a tenth narrower than the Arial by which texts are measured.
  const nameWidth = textAdvance(name, site.size, true) * (locale === "en" ? 0.9 : 1);
  const title = titleLines(card);
  const limits = wrapText(card.limit, INNER, limit);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="${fonts.sans}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${colourOf("--paper")}"/>`,
    mark(MARGIN, 27, colourOf),
    textAt(name, MARGIN + 28, 42, site, colourOf),
    textAt(message(locale, "site.other-name"), MARGIN + 36 + nameWidth, 42, other, colourOf),
    `<rect x="${MARGIN}" y="60" width="${INNER}" height="2" fill="${colourOf("--ink")}"/>`,
    textAt(card.kicker, MARGIN, 86, kicker, colourOf),
    `<g font-family="${fonts.title}" font-weight="${fonts.weight}">`,
    ...title.lines.map((line, i) =>
      textAt(line, MARGIN, TITLE.top + title.style.leading * (i + 0.75), title.style, colourOf),
    ),
    `</g>`,
    `<rect x="${MARGIN}" y="256" width="${INNER}" height="1" fill="${colourOf("--rule")}"/>`,
    ...limits.map((line, i) => textAt(line, MARGIN, 278 + i * limit.leading, limit, colourOf)),
    `</svg>`,
    "",
  ].join("\n");
}

/** The title as large as it fits. Its weight stands on the group around it: bold is for other faces. */
function titleLines({ title, locale }: Card): {
  readonly lines: readonly string[];
  readonly style: LineStyle;
} {
  for (const size of SIZES) {
    const leading = Math.round(size * 1.22);
    const fits = (text: string): boolean => textAdvance(text.trim(), size, true) <= INNER;
    const phrases = locale === "zh" ? phraseLines(title, fits) : [];
    const lines =
      phrases.every(fits) && phrases.length > 0 ? phrases : balanceText(title, INNER, { size, bold: true });
    if (lines.every(fits) && lines.length * leading <= TITLE.bottom - TITLE.top)
      return { lines, style: { size, leading, ink: "--ink" } };
  }
  throw new Error(`The title "${title}" is too long for a card. Say it shorter.`);
}

/** Lines of whole phrases, as Chinese headings break: after punctuation, as many phrases a line as fit. */
function phraseLines(text: string, fits: (text: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const phrase of text.split(/(?<=[，；：。、])/)) {
    const last = lines.at(-1);
    if (last !== undefined && fits(last + phrase)) lines[lines.length - 1] = last + phrase;
    else lines.push(phrase);
  }
  return lines;
}

/** The site's mark, as in public/icon.svg. */
function mark(x: number, y: number, colourOf: ColourOf): string {
  return (
    `<g transform="translate(${x},${y}) scale(0.625)"><rect width="32" height="32" fill="${colourOf("--link")}"/>` +
    `<path d="M7 9h18M7 16h12M7 23h15" stroke="${colourOf("--paper")}" stroke-width="3.5"/>` +
    `<path d="m25 12.5 3.5 3.5-3.5 3.5-3.5-3.5z" fill="#e0b050"/></g>`
  );
}
