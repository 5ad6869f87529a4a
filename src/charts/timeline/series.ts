import type { Row } from "../../data/row.ts";
import { formatBare } from "../../i18n/format-quantity.ts";
import type { Both, Locale } from "../../i18n/locale.ts";
import { messageOf } from "../../i18n/messages.ts";
import type { LegendEntry } from "../legend.ts";
import type { Source } from "../source.ts";

/**
 * Stages in years, both ends included; a stage without an end runs to `until` and is drawn open. A row that holds one
 * year only is a dated event.
 */
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
  /** One year only: nothing is said of how long it lasted. */
  readonly event: boolean;
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

/** @throws Error when a row has no year, or one that the axis does not reach */
export function timelineSeries(options: TimelineOptions, source: Source): TimelineSeries {
  const stages = options.stages.map(({ label, row }) => ({
    label: label[source.locale],
    ...yearsOf(source.row(row), options, source.locale),
  }));
  const years = Array.from({ length: options.until - options.from + 1 }, (_, i) => options.from + i);
  const lasting = stages.filter(({ event }) => !event);
  return {
    kind: "timeline",
    legend: [],
    years,
    stages,
    overlaps: years.filter(
      (year) => lasting.filter(({ first, last }) => first <= year && year <= last).length > 1,
    ),
  };
}

function yearsOf(row: Row, { from, until }: TimelineOptions, locale: Locale): Omit<Stage, "label"> {
  const event = row.value !== null || (row.low !== null && row.low === row.high);
  const first = row.value ?? row.low;
  if (first === null) throw new Error(`Row "${row.id}" has no first year and cannot be a stage.`);
  const open = !event && row.high === null;
  const last = event ? first : (row.high ?? until);
  if (first < from || last > until)
    throw new Error(`Row "${row.id}" (${first}–${last}) lies outside the axis from ${from} to ${until}.`);
  const bare = formatBare(event ? { ...row, value: first } : row, locale);
  const text = row.relation === "=" ? bare : messageOf(locale, `relation.${row.relation}`, { value: bare });
  return { row: row.id, first, last, open, event, text };
}
