import { citationEndings, citationFile, citationFormats } from "../cite/write-citation.ts";
import type { Locale } from "../i18n/locale.ts";
import { bakePng } from "./bake-png.ts";
import { figureItem } from "./citation.ts";
import { figureCsv } from "./figure-csv.ts";
import { figureJson } from "./figure-json.ts";
import { figureAlone } from "./figure-sheet.ts";
import { figureSvg } from "./figure-svg.ts";

/** Endings of the files of a figure: `/figures/<id>.<ending>`. */
export const figureEndings = ["svg", "png", "csv", "json", ...citationEndings] as const;
export type FigureEnding = (typeof figureEndings)[number];

export type PublishedFile = { readonly body: string | Uint8Array; readonly mediaType: string };

/** One file of a figure in one language. */
export function figureFile(id: string, ending: FigureEnding, locale: Locale): PublishedFile {
  const { figure, sheet } = figureAlone(id, locale);
  switch (ending) {
    case "svg":
      return { body: figureSvg(sheet), mediaType: "image/svg+xml" };
    case "png":
      return { body: bakePng(figureSvg(sheet)), mediaType: "image/png" };
    case "csv":
      return { body: figureCsv(figure, locale), mediaType: "text/csv" };
    case "json":
      return {
        body: `${JSON.stringify(figureJson(figure, sheet, locale))}\n`,
        mediaType: "application/json",
      };
    default:
      return {
        body: citationFile(figureItem(figure, locale), ending),
        mediaType: citationFormats[ending].mediaType,
      };
  }
}
