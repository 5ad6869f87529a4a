import { formatBare } from "../../i18n/format-quantity.ts";
import { formatNumber } from "../../i18n/format-number.ts";
import type { Both } from "../../i18n/locale.ts";
import type { LegendEntry } from "../legend.ts";
import type { Source } from "../source.ts";

/** What a number leaves open: a range a line, from zero on one linear axis. */
export type RangesOptions = {
  readonly max: number;
  readonly ticks: readonly number[];
  /** Heading of the first column of the table. */
  readonly what: Both;
  /** What the range of a line is taken at, and what the wider one joins. */
  readonly at: { readonly estimate: Both; readonly low: Both; readonly high: Both; readonly span: Both };
  readonly lines: readonly {
    readonly label: Both;
    /** Rows of ranges: at the estimate, and at either end of its interval. */
    readonly estimate: string;
    readonly low: string;
    readonly high: string;
  }[];
};

/** A range as drawn and written. */
export type Range = {
  readonly row: string;
  readonly low: number;
  readonly high: number;
  readonly text: string;
};

export type RangesLine = {
  readonly label: string;
  readonly estimate: Range;
  readonly low: Range;
  readonly high: Range;
};

export type RangesSeries = {
  readonly kind: "ranges";
  readonly legend: readonly LegendEntry[];
  readonly max: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly what: string;
  readonly columns: readonly [low: string, estimate: string, high: string];
  readonly lines: readonly RangesLine[];
};

/** @throws Error when a row is no range, or reaches beyond the axis */
export function rangesSeries(options: RangesOptions, source: Source): RangesSeries {
  const { locale } = source;
  const rangeOf = (id: string): Range => {
    const row = source.row(id);
    const { low, high } = row;
    if (row.value !== null || low === null || high === null) throw new Error(`Row "${id}" is no range.`);
    if (low < 0 || high > options.max)
      throw new Error(`Row "${id}" runs from ${low} to ${high}, beyond the axis from 0 to ${options.max}.`);
    return { row: id, low, high, text: formatBare(row, locale) };
  };
  const { at } = options;
  return {
    kind: "ranges",
    legend: [
      { key: "estimate", label: at.estimate[locale], fill: "--series-1", mark: "square" },
      { key: "span", label: at.span[locale], fill: "--series-1", mark: "hatched" },
    ],
    max: options.max,
    ticks: options.ticks.map((tick) => ({ at: tick, label: formatNumber(tick, 1, locale) })),
    what: options.what[locale],
    columns: [at.low[locale], at.estimate[locale], at.high[locale]],
    lines: options.lines.map(({ label, estimate, low, high }) => ({
      label: label[locale],
      estimate: rangeOf(estimate),
      low: rangeOf(low),
      high: rangeOf(high),
    })),
  };
}
