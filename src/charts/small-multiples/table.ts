import { message } from "../../i18n/messages.ts";
import { cellOf, unitOfTable, yearText, yearsOf } from "../series/table.ts";
import type { Source } from "../source.ts";
import type { FigureTable } from "../table.ts";
import type { SmallMultiplesSeries } from "./series.ts";

/** One line a year: a column a panel where each has one line, else a group of years a panel and a column a line. */
export function smallMultiplesTable(series: SmallMultiplesSeries, source: Source): FigureTable {
  const { panels, legend } = series;
  const { locale } = source;
  const named = { corner: message(locale, "series.year"), ...unitOfTable(series.axis, locale) };
  if (legend.length === 0) {
    const lines = panels.flatMap((panel) => panel.lines.map((line) => ({ ...line, label: panel.label })));
    return {
      ...named,
      columns: lines.map(({ label }) => label),
      lines: yearsOf(lines).map((year) => ({
        group: "",
        header: yearText(year, locale),
        cells: lines.map((line) => cellOf(line, year, source)),
      })),
    };
  }
  return {
    ...named,
    columns: legend.map(({ label }) => label),
    lines: panels.flatMap(({ label, lines }) =>
      yearsOf(lines).map((year) => ({
        group: label,
        header: yearText(year, locale),
        cells: legend.map(({ key }) => {
          const line = lines.find((one) => one.key === key);
          return line ? cellOf(line, year, source) : null;
        }),
      })),
    ),
  };
}
