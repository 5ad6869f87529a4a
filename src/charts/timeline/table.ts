import { formatQuantity } from "../../i18n/format-quantity.ts";
import { message } from "../../i18n/messages.ts";
import type { Source } from "../source.ts";
import type { FigureTable } from "../table.ts";
import type { TimelineSeries } from "./series.ts";

/** One line a stage or event with its years. */
export function timelineTable(series: TimelineSeries, source: Source): FigureTable {
  const events = series.stages.filter(({ event }) => event).length;
  const all = events === series.stages.length;
  const corner = all ? "table.event" : events > 0 ? "table.stage-or-event" : "table.stage";
  return {
    corner: message(source.locale, corner),
    columns: [message(source.locale, all ? "table.year" : "table.years")],
    lines: series.stages.map(({ label, row, text, event, first }) => {
      const own = source.row(row);
      const said = formatQuantity(event ? { ...own, value: first } : own, source.locale);
      return { group: "", header: label, cells: [{ row, text, said }] };
    }),
  };
}
