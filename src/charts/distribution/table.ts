import { formatBare } from "../../i18n/format-quantity.ts";
import { message } from "../../i18n/messages.ts";
import { type Source } from "../source.ts";
import { type FigureTable } from "../table.ts";
import { type DistributionSeries } from "./series.ts";

/** One line a bar, grouped by panel: people and their share of the panel's total. */
export function distributionTable(series: DistributionSeries, source: Source): FigureTable {
  const { locale } = source;
  return {
    corner: message(locale, "table.group"),
    columns: [
      message(locale, "table.people"),
      message(locale, "table.of-total"),
      message(locale, "chart.candidate"),
    ],
    lines: series.panels.flatMap(({ title, of, bars }) =>
      bars
        .filter(({ kind }) => kind !== "candidate")
        .map(({ row, label }) => {
          const { candidate } = source.row(row);
          return {
            group: title,
            header: label,
            cells: [
              { row, text: formatBare(source.row(row), locale) },
              { row: of, text: formatBare(source.row(of), locale) },
              candidate === null
                ? null
                : { row, text: formatBare({ ...source.row(row), value: candidate }, locale) },
            ],
          };
        }),
    ),
  };
}
