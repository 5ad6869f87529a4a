import { type Measure, measureNamed } from "./names.ts";
import type { Series } from "./series.ts";
import { type Bounded, evenly } from "./symmetry.ts";
import { itemAt, type Tabulated } from "./tabulate.ts";

/** What an interval is held against. */
export type Standing = {
  readonly scale: "log" | "linear";
  /** The value of no difference; null where there is none. */
  readonly nullValue: 0 | 1 | null;
  readonly isEven: boolean;
};

/** What the estimates of a series are by the names of their columns; null where these do not say. */
export function measureOf({ columns }: Series, headers: readonly string[]): Measure | null {
  const named = [columns.estimate, columns.low].map((column) => measureNamed(headers[column ?? -1] ?? ""));
  return named.find((measure) => measure !== null) ?? null;
}

/** As the name of the column says where the table holds several measures, else as the reader does. */
export function standingOf(table: Tabulated, series: Series): Standing {
  const { ratio, wald } = table.options;
  const measure = measureOf(series, table.headers);
  if (measure === "level") {
    const all = boundedIn(table, series);
    // Intervals of percentages are often of another form, which no option tells from one beside it.
    return { scale: "linear", nullValue: null, isEven: wald && evenly(all, "linear") * 2 > all.length };
  }
  const measures = new Set(table.estimates.map((each) => measureOf(each, table.headers)));
  const isMixed = measures.has("ratio") && measures.has("difference");
  const isRatio = isMixed && measure !== null ? measure === "ratio" : ratio;
  const scale = isRatio ? "log" : "linear";
  const nullValue = isRatio ? 1 : 0;
  if (measure !== null) return { scale, nullValue, isEven: wald };
  // Of what has no name, only its numbers say that it is such an estimate.
  const all = boundedIn(table, series);
  const isProved = all.length > 0 && evenly(all, scale) * 2 >= all.length;
  return { scale, nullValue: isProved ? nullValue : null, isEven: wald && isProved };
}

/** The estimates of a series that have an interval. */
export function boundedIn(table: Tabulated, series: Series): readonly Bounded[] {
  return table.lines.flatMap((line): readonly Bounded[] => {
    const [estimate, low, high] = (["estimate", "low", "high"] as const).map((part) => {
      const item = table.items.get(itemAt(table, series, line, part) ?? "");
      return item ? { value: item.read ?? NaN, precision: item.precision ?? 0 } : null;
    });
    return estimate && low && high ? [{ estimate, low, high }] : [];
  });
}
