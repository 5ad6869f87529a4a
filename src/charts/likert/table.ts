import { formatBare } from "../../i18n/format-quantity.ts";
import { message } from "../../i18n/messages.ts";
import type { Source } from "../source.ts";
import type { FigureTable } from "../table.ts";
import type { LikertSeries } from "./series.ts";

/** One line a question: n, five counts with shares from counts, top-two share, net score. */
export function likertTable(series: LikertSeries, source: Source): FigureTable {
  const { locale } = source;
  // The rows hold the same for the counts as read; for the counts as printed there are no rows.
  const fromCounts = (row: string, value: number): string =>
    formatBare({ ...source.row(row), value }, locale);
  return {
    corner: message(locale, "table.question"),
    columns: [
      ...series.legend.map(({ label }) => label),
      message(locale, "table.top-two"),
      message(locale, "table.net"),
    ],
    lines: series.bars.map((bar) => ({
      group: bar.group,
      header: bar.label,
      cells: [
        ...bar.segments.map(({ row, percent }) => ({
          row,
          text: formatBare(source.row(row), locale),
          aside: `${percent.toFixed(1)}%`,
        })),
        { row: bar.topTwoRow, text: `${fromCounts(bar.topTwoRow, bar.topTwo)}%` },
        { row: bar.netRow, text: fromCounts(bar.netRow, bar.net) },
      ],
    })),
  };
}
