import { message } from "../../i18n/messages.ts";
import type { Source } from "../source.ts";
import type { FigureTable } from "../table.ts";
import type { TimelineSeries } from "./series.ts";

/** One line a stage with its years. */
export function timelineTable(series: TimelineSeries, source: Source): FigureTable {
  return {
    corner: message(source.locale, "table.stage"),
    columns: [message(source.locale, "table.years")],
    lines: series.stages.map(({ label, row, text }) => ({
      group: "",
      header: label,
      cells: [{ row, text }],
    })),
  };
}
