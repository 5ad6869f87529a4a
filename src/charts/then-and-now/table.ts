import { message } from "../../i18n/messages.ts";
import type { Source } from "../source.ts";
import type { FigureTable } from "../table.ts";
import type { ThenAndNowSeries } from "./series.ts";

/** One line a pair, grouped by panel. */
export function thenAndNowTable(series: ThenAndNowSeries, source: Source): FigureTable {
  return {
    corner: message(source.locale, "table.what"),
    columns: series.legend.map(({ label }) => label),
    lines: series.panels.flatMap(({ title, lines }) =>
      lines.map(({ label, then, now }) => ({
        group: title,
        header: label,
        cells: [then, now].map(({ row, text }) => ({ row, text })),
      })),
    ),
  };
}
