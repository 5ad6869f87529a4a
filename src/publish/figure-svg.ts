import { languageTag } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";
import { plainSvg } from "../render/plain-svg.ts";
import type { FigureSheet } from "./figure-sheet.ts";
import { readLightColours } from "./light-colours.ts";
import { SWATCH, SWATCH_GAP, legendLines, swatch } from "./svg-legend.ts";
import { type ColourOf, type LineStyle, escapeXml, textAt } from "./svg-text.ts";
import { balanceText, wrapText } from "./wrap-text.ts";

const MARGIN = 24;
// No space after a comma: resvg-js 2.6 takes a quoted name after a space for another font.
const FONTS = {
  en: "'Source Sans 3',Arial,sans-serif",
  zh: "'PingFang SC','Microsoft YaHei','Noto Sans SC',sans-serif",
};

const title: LineStyle = { size: 20, bold: true, leading: 27, ink: "--ink" };
const subtitle: LineStyle = { size: 14, leading: 21, ink: "--muted" };
const legend: LineStyle = { size: 13, leading: 21, ink: "--ink" };
const small: LineStyle = { size: 12, leading: 18, ink: "--muted" };

/**
 * The figure as one SVG file that opens alone in browsers and drawing programs: plain attributes, light colours on
 * paper, text wrapped by measured width, fonts with fallbacks.
 */
export function figureSvg(sheet: FigureSheet): string {
  const colours = readLightColours();
  const colourOf = (token: string): string => {
    const colour = colours.get(token);
    if (colour) return colour;
    throw new Error(
      `The figure "${sheet.id}" uses the colour "${token}", which src/styles/tokens.css lacks.`,
    );
  };
  const chart = plainSvg(sheet.chart, colourOf);
  const inner = Math.max(640, chart.width);
  const width = inner + 2 * MARGIN;
  const body: string[] = [];
  let y = MARGIN;
  const write = (text: string, style: LineStyle, indent = 0, wrap = wrapText): void => {
    for (const line of wrap(text, inner - indent, style)) {
      body.push(textAt(line, MARGIN + indent, y + style.leading * 0.72, style, colourOf));
      y += style.leading;
    }
  };

  write(sheet.title, title, 0, balanceText);
  y += 2;
  write(sheet.subtitle, subtitle, 0, balanceText);
  y += 10;
  for (const line of legendLines(sheet.legend, inner, legend.size)) {
    for (const { entry, x } of line) {
      body.push(swatch(entry, MARGIN + x, y + 2, colourOf));
      body.push(textAt(entry.label, MARGIN + x + SWATCH + SWATCH_GAP, y + 12.5, legend, colourOf));
    }
    y += legend.leading;
  }
  y += 10;
  body.push(`<g transform="translate(${MARGIN},${y})">${chart.markup}</g>`);
  y += chart.height + 18;
  body.push(
    `<line x1="${MARGIN}" x2="${MARGIN + inner}" y1="${y}" y2="${y}" stroke="${colourOf("--rule")}" stroke-width="1"/>`,
  );
  y += 8;
  write(sheet.certainty, { ...small, ink: "--ink" });
  for (const { status, text } of sheet.notes) {
    body.push(noteMark(status, MARGIN, y + 9, colourOf));
    write(text, small, 16);
  }
  write(sheet.source, small);
  write([sheet.licence, sheet.address].filter(Boolean).join(" "), small);
  y += MARGIN - 6;

  const height = Math.ceil(y);
  const name = escapeXml(sheet.title);
  const stop = message(sheet.locale, "punctuation.stop");
  const description = [`${sheet.subtitle}${stop}`, sheet.takeaway, sheet.certainty].join(
    message(sheet.locale, "punctuation.space"),
  );
  const lang = languageTag[sheet.locale];
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
      `lang="${lang}" xml:lang="${lang}" role="img" aria-labelledby="${sheet.id}-name ${sheet.id}-description" ` +
      `font-family="${FONTS[sheet.locale]}" font-size="${legend.size}">`,
    `<title id="${sheet.id}-name">${name}</title>`,
    `<desc id="${sheet.id}-description">${escapeXml(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${colourOf("--paper")}"/>`,
    ...body,
    `</svg>`,
    "",
  ].join("\n");
}

/** The site's shapes: a lozenge for a corrected number, a ring for a doubtful one. */
function noteMark(status: "corrected" | "unresolved", x: number, y: number, colourOf: ColourOf): string {
  return status === "corrected"
    ? `<path d="M${x + 4},${y - 4}l4,4l-4,4l-4,-4z" fill="${colourOf("--corrected")}"/>`
    : `<circle cx="${x + 4}" cy="${y}" r="3.25" fill="none" stroke="${colourOf("--doubtful")}" stroke-width="1.5"/>`;
}
