import { formatNumber } from "../../i18n/format-number.ts";
import type { Both } from "../../i18n/locale.ts";
import type { LegendEntry } from "../legend.ts";
import type { Source } from "../source.ts";

/** Two observations a line, in panels that each have a unit and an axis of their own. */
export type ThenAndNowOptions = {
  readonly then: Both;
  readonly now: Both;
  readonly panels: readonly {
    readonly title: Both;
    /** Upper end of the axis, in the unit of the rows. */
    readonly max: number;
    readonly ticks: readonly number[];
    readonly lines: readonly { readonly label: Both; readonly then: string; readonly now: string }[];
  }[];
};

export type Observation = { readonly row: string; readonly value: number; readonly text: string };

export type ThenAndNowSeries = {
  readonly kind: "then-and-now";
  readonly legend: readonly LegendEntry[];
  readonly panels: readonly {
    readonly title: string;
    readonly max: number;
    readonly ticks: readonly { readonly at: number; readonly label: string }[];
    readonly lines: readonly {
      readonly label: string;
      readonly then: Observation;
      readonly now: Observation;
    }[];
  }[];
};

/** @throws Error when a row is unknown or has no single value */
export function thenAndNowSeries(options: ThenAndNowOptions, source: Source): ThenAndNowSeries {
  const { locale } = source;
  const observe = (id: string): Observation => {
    const { value, precision, unit } = source.row(id);
    if (value === null) throw new Error(`Row "${id}" is a range and cannot be a dot.`);
    return {
      row: id,
      value,
      text: `${formatNumber(value, precision, locale)}${unit === "percent" ? "%" : ""}`,
    };
  };
  return {
    kind: "then-and-now",
    legend: [
      { key: "then", label: options.then[locale], fill: "--series-1", mark: "ring" },
      { key: "now", label: options.now[locale], fill: "--series-1", mark: "dot" },
    ],
    panels: options.panels.map((panel) => ({
      title: panel.title[locale],
      max: panel.max,
      ticks: panel.ticks.map((at) => ({ at, label: formatNumber(at, 1, locale) })),
      lines: panel.lines.map(({ label, then, now }) => ({
        label: label[locale],
        then: observe(then),
        now: observe(now),
      })),
    })),
  };
}
