import { message } from "../../i18n/messages.ts";
import type { Source } from "../source.ts";
import type { FigureTable } from "../table.ts";
import type { MatrixSeries } from "./series.ts";

/** One line a problem; cells hold words, no rows. */
export function matrixTable(series: MatrixSeries, source: Source): FigureTable {
  const semicolon = message(source.locale, "punctuation.semicolon");
  const [corner, ...columns] = series.columns;
  return {
    corner,
    columns,
    lines: series.lines.map(({ problem, basis, causes, remedies }) => ({
      group: "",
      header: problem,
      cells: [basis, ...[causes, remedies].map((tied) => tied.map(({ text }) => text).join(semicolon))].map(
        (text) => (text ? { text } : null),
      ),
    })),
  };
}
