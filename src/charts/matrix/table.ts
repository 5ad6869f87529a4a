import { type FigureTable } from "../table.ts";
import { type MatrixSeries } from "./series.ts";

/** One line a problem; cells hold words, no rows. */
export function matrixTable(series: MatrixSeries): FigureTable {
  const [corner, ...columns] = series.columns;
  return {
    corner,
    columns,
    lines: series.lines.map(({ problem, basis, causes, remedies }) => ({
      group: "",
      header: problem,
      cells: [basis, ...[causes, remedies].map((tied) => tied.map(({ text }) => text).join("; "))].map(
        (text) => (text ? { text } : null),
      ),
    })),
  };
}
