import { formatBare } from "../../i18n/format-quantity.ts";
import type { Both } from "../../i18n/locale.ts";
import type { LegendEntry } from "../legend.ts";
import type { Source } from "../source.ts";

/** Stages in years, both ends included; a stage without an end runs to `until` and is drawn open. */
export type TimelineOptions = {
  readonly from: number;
  /** Last year drawn. */
  readonly until: number;
  readonly stages: readonly { readonly label: Both; readonly row: string }[];
};

export type Stage = {
  readonly row: string;
  readonly label: string;
  readonly first: number;
  /** Last year of the stage, or the last year drawn where it is open. */
  readonly last: number;
  readonly open: boolean;
  readonly text: string;
};

export type TimelineSeries = {
  readonly kind: "timeline";
  readonly legend: readonly LegendEntry[];
  readonly years: readonly number[];
  readonly stages: readonly Stage[];
  /** Years that two stages claim. */
  readonly overlaps: readonly number[];
};

/** @throws Error when a row has no first year */
export function timelineSeries(options: TimelineOptions, source: Source): TimelineSeries {
  const stages = options.stages.map(({ label, row: id }): Stage => {
    const row = source.row(id);
    if (row.low === null) throw new Error(`Row "${id}" has no first year and cannot be a stage.`);
    return {
      row: id,
      label: label[source.locale],
      first: row.low,
      last: row.high ?? options.until,
      open: row.high === null,
      text: formatBare(row, source.locale),
    };
  });
  const years = Array.from({ length: options.until - options.from + 1 }, (_, i) => options.from + i);
  return {
    kind: "timeline",
    legend: [],
    years,
    stages,
    overlaps: years.filter(
      (year) => stages.filter(({ first, last }) => first <= year && year <= last).length > 1,
    ),
  };
}
