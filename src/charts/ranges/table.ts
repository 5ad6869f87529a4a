import type { FigureTable } from "../table.ts";
import type { RangesSeries } from "./series.ts";

/** A line a range, with those at either end of the interval. */
export function rangesTable(series: RangesSeries): FigureTable {
  return {
    corner: series.what,
    columns: series.columns,
    lines: series.lines.map(({ label, low, estimate, high }) => ({
      group: "",
      header: label,
      cells: [low, estimate, high].map(({ row, text }) => ({ row, text })),
    })),
  };
}
