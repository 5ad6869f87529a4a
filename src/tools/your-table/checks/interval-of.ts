import type { Line } from "../read/line.ts";
import type { Series } from "../read/series.ts";
import { itemAt, type Tabulated } from "../read/tabulate.ts";

/** What a line says of one estimate; null where it lacks an end of the interval. */
export type IntervalAt = {
  readonly line: Line;
  readonly estimate: string | null;
  readonly p: string | null;
  readonly low: string;
  readonly high: string;
};

export function intervalsOf(table: Tabulated): readonly IntervalAt[] {
  return table.lines.flatMap((line) =>
    table.estimates.flatMap((series) => intervalAt(table, series, line) ?? []),
  );
}

function intervalAt(table: Tabulated, series: Series, line: Line): IntervalAt | null {
  const low = itemAt(table, series, line, "low");
  const high = itemAt(table, series, line, "high");
  if (low === null || high === null) return null;
  const estimate = itemAt(table, series, line, "estimate");
  return { line, low, high, estimate, p: itemAt(table, series, line, "p") };
}
