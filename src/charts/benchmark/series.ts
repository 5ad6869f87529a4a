import { formatBare } from "../../i18n/format-quantity.ts";
import { formatNumber } from "../../i18n/format-number.ts";
import type { Both } from "../../i18n/locale.ts";
import type { LegendEntry } from "../legend.ts";
import type { Source } from "../source.ts";

/** A value against a range that somebody asks for. */
export type BenchmarkOptions = {
  readonly max: number;
  readonly ticks: readonly number[];
  readonly value: { readonly label: Both; readonly row: string };
  readonly range: { readonly label: Both; readonly row: string };
};

export type BenchmarkSeries = {
  readonly kind: "benchmark";
  readonly legend: readonly LegendEntry[];
  readonly max: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly value: {
    readonly row: string;
    readonly label: string;
    readonly at: number;
    readonly text: string;
  };
  readonly range: {
    readonly row: string;
    readonly label: string;
    readonly low: number;
    readonly high: number;
    readonly text: string;
  };
};

/** @throws Error when the value is a range or the range is not one */
export function benchmarkSeries(options: BenchmarkOptions, source: Source): BenchmarkSeries {
  const { locale } = source;
  const value = source.row(options.value.row);
  const range = source.row(options.range.row);
  if (value.value === null)
    throw new Error(`Row "${value.id}" is a range and cannot be measured against one.`);
  if (range.low === null || range.high === null) throw new Error(`Row "${range.id}" is no range.`);
  return {
    kind: "benchmark",
    legend: [],
    max: options.max,
    ticks: options.ticks.map((at) => ({ at, label: formatNumber(at, 1, locale) })),
    value: {
      row: value.id,
      label: options.value.label[locale],
      at: value.value,
      text: formatBare(value, locale),
    },
    range: {
      row: range.id,
      label: options.range.label[locale],
      low: range.low,
      high: range.high,
      text: formatBare(range, locale),
    },
  };
}
