import type { LegendEntry } from "../charts/legend.ts";
import { type Locale, languageTag } from "../i18n/locale.ts";
import type { NumberMark } from "../render/number-marks.ts";
import type { PlainDrawing } from "../render/plain-drawing.ts";
import { SWATCH, SWATCH_GAP, legendLines, swatch } from "./svg-legend.ts";
import { escapeXml } from "./escape-xml.ts";
import { type ColourOf, type LineStyle, textAt } from "./svg-text.ts";
import { balanceText, wrapAnywhere, wrapText } from "./wrap-text.ts";

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

/** A chart with what must stand beside it when it leaves its page. */
export type SheetSvg = {
  readonly id: string;
  readonly locale: Locale;
  readonly title: string;
  readonly subtitle: string;
  /** What a reader who listens hears after the title. */
  readonly description: string;
  readonly legend: readonly LegendEntry[];
  readonly chart: PlainDrawing;
  /** In ink, above the notes; "" for none. */
  readonly statement: string;
  readonly notes: readonly { readonly status: NumberMark | null; readonly text: string }[];
  /** Source, licence, address: a paragraph each. */
  readonly sources: readonly string[];
};

/** A sheet as one SVG file that opens alone: plain attributes, text wrapped by measured width, fonts with fallbacks. */
export function sheetSvg(sheet: SheetSvg, colourOf: ColourOf): string {
  const { chart } = sheet;
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
  if (sheet.statement) write(sheet.statement, { ...small, ink: "--ink" });
  for (const { status, text } of sheet.notes) {
    if (status) body.push(noteMark(status, MARGIN, y + 9, colourOf));
    write(text, small, status ? 16 : 0);
  }
  for (const line of sheet.sources) write(line, small, 0, wrapAnywhere);
  y += MARGIN - 6;

  const height = Math.ceil(y);
  const name = escapeXml(sheet.title);
  const lang = languageTag[sheet.locale];
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
      `lang="${lang}" xml:lang="${lang}" role="img" aria-labelledby="${sheet.id}-name ${sheet.id}-description" ` +
      `font-family="${FONTS[sheet.locale]}" font-size="${legend.size}">`,
    `<title id="${sheet.id}-name">${name}</title>`,
    `<desc id="${sheet.id}-description">${escapeXml(sheet.description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${colourOf("--paper")}"/>`,
    ...body,
    `</svg>`,
    "",
  ].join("\n");
}

/** The site's shapes: a lozenge for a corrected number, a ring for a doubtful one, else an equals sign struck through. */
function noteMark(status: NumberMark, x: number, y: number, colourOf: ColourOf): string {
  if (status === "finding") {
    const path = `M${x + 1},${y - 1.5}h6M${x + 1},${y + 1.5}h6M${x + 2.25},${y + 3.5}l3.5,-7`;
    return `<path d="${path}" fill="none" stroke="${colourOf("--ink")}" stroke-width="1.25"/>`;
  }
  return status === "corrected"
    ? `<path d="M${x + 4},${y - 4}l4,4l-4,4l-4,-4z" fill="${colourOf("--corrected")}"/>`
    : `<circle cx="${x + 4}" cy="${y}" r="3.25" fill="none" stroke="${colourOf("--doubtful")}" stroke-width="1.5"/>`;
}
