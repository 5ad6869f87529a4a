import type { Line } from "../read/line.ts";
import type { Series } from "../read/series.ts";
import { type Standing, standingOf } from "../read/standing.ts";
import { itemAt, type Tabulated } from "../read/tabulate.ts";

/** What a line says of one estimate; null where it lacks an end of the interval. */
export type IntervalAt = {
  readonly line: Line;
  readonly estimate: string | null;
  readonly p: string | null;
  readonly low: string;
  readonly high: string;
  readonly standing: Standing;
};

export function intervalsOf(table: Tabulated): readonly IntervalAt[] {
  const all = table.estimates.map((series) => [series, standingOf(table, series)] as const);
  return table.lines.flatMap((line) =>
    all.flatMap(([series, standing]) => intervalAt(table, series, line, standing) ?? []),
  );
}

function intervalAt(table: Tabulated, series: Series, line: Line, standing: Standing): IntervalAt | null {
  const low = itemAt(table, series, line, "low");
  const high = itemAt(table, series, line, "high");
  if (low === null || high === null) return null;
  const estimate = itemAt(table, series, line, "estimate");
  return { line, low, high, estimate, p: itemAt(table, series, line, "p"), standing };
}
