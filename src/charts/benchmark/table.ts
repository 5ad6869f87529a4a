import { message } from "../../i18n/messages.ts";
import type { Source } from "../source.ts";
import type { FigureTable } from "../table.ts";
import type { BenchmarkSeries } from "./series.ts";

/** The value and the range, a line each. */
export function benchmarkTable(series: BenchmarkSeries, source: Source): FigureTable {
  return {
    corner: message(source.locale, "table.what"),
    columns: [message(source.locale, "table.people")],
    lines: [series.value, series.range].map(({ label, row, text }) => ({
      group: "",
      header: label,
      cells: [{ row, text }],
    })),
  };
}
