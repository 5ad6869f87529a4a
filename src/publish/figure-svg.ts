import { message } from "../i18n/messages.ts";
import { plainSvg } from "../render/plain-svg.ts";
import type { FigureSheet } from "./figure-sheet.ts";
import { readLightColours } from "./light-colours.ts";
import { sheetSvg } from "./sheet-svg.ts";

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
  const stop = message(sheet.locale, "punctuation.stop");
  return sheetSvg(
    {
      ...sheet,
      chart: plainSvg(sheet.chart, colourOf),
      statement: sheet.certainty,
      sources: [sheet.source, [sheet.licence, sheet.address].filter(Boolean).join(" ")],
      description: [`${sheet.subtitle}${stop}`, sheet.takeaway, sheet.certainty].join(
        message(sheet.locale, "punctuation.space"),
      ),
    },
    colourOf,
  );
}
