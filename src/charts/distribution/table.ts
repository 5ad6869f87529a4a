import { formatNumber } from "../../i18n/format-number.ts";
import { formatBare } from "../../i18n/format-quantity.ts";
import { message } from "../../i18n/messages.ts";
import type { Source } from "../source.ts";
import type { FigureTable } from "../table.ts";
import type { DistributionSeries } from "./series.ts";

/** One line a bar, grouped by panel: people with their share of the panel's total, and a candidate reading where there is one. */
export function distributionTable(series: DistributionSeries, source: Source): FigureTable {
  const { locale } = source;
  const candidates = series.panels.some(({ bars }) => bars.some(({ kind }) => kind === "candidate"));
  return {
    corner: message(locale, "table.group"),
    columns: [message(locale, "table.people"), ...(candidates ? [message(locale, "chart.candidate")] : [])],
    lines: series.panels.flatMap(({ title, bars }) =>
      bars
        .filter(({ kind }) => kind !== "candidate")
        .map(({ row: id, label, percent }) => {
          const row = source.row(id);
          const { candidate } = row;
          return {
            group: title,
            header: label,
            cells: [
              { row: id, text: formatBare(row, locale), aside: `${formatNumber(percent, 0.1, locale)}%` },
              ...(candidates
                ? [
                    candidate === null
                      ? null
                      : { row: id, text: formatBare({ ...row, value: candidate }, locale) },
                  ]
                : []),
            ],
          };
        }),
    ),
  };
}
