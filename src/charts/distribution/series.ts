import { formatNumber } from "../../i18n/format-number.ts";
import type { Both } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { ratioOf } from "../../stats/ratio-of.ts";
import type { LegendEntry } from "../legend.ts";
import type { Source } from "../source.ts";

/** Counts of the categories of one variable a panel, as shares of a declared total. */
export type DistributionOptions = {
  readonly panels: readonly {
    readonly title: Both;
    /** Row that holds the total: declared, never inferred from the bars. */
    readonly of: string;
    readonly bars: readonly {
      readonly label: Both;
      readonly row: string;
      /** People the categories leave out: drawn hatched, as a gap. */
      readonly gap?: boolean;
    }[];
  }[];
};

export type DistributionBar = {
  readonly row: string;
  readonly label: string;
  readonly value: number;
  /** 0–100, of the panel's total. */
  readonly percent: number;
  readonly text: string;
  readonly kind: "bar" | "gap" | "candidate";
};

export type DistributionSeries = {
  readonly kind: "distribution";
  readonly legend: readonly LegendEntry[];
  readonly panels: readonly {
    readonly title: string;
    readonly total: number;
    readonly of: string;
    readonly bars: readonly DistributionBar[];
  }[];
};

/**
 * A doubtful count with a candidate reading gets a second bar for the candidate, below the printed one.
 *
 * @throws Error when a row has no single value
 */
export function distributionSeries(options: DistributionOptions, source: Source): DistributionSeries {
  const { locale } = source;
  const panels = options.panels.map((panel) => {
    const total = source.row(panel.of).value;
    if (total === null) throw new Error(`Row "${panel.of}" is a range and cannot be a total.`);
    return {
      title: panel.title[locale],
      total,
      of: panel.of,
      bars: panel.bars.flatMap((bar): DistributionBar[] => {
        const row = source.row(bar.row);
        if (row.value === null) throw new Error(`Row "${bar.row}" is a range and cannot be a bar.`);
        const of = (value: number): Pick<DistributionBar, "value" | "percent" | "text"> => {
          const percent = 100 * ratioOf(value, total);
          return {
            value,
            percent,
            text: `${formatNumber(value, row.precision, locale)} · ${formatNumber(percent, 1, locale)}%`,
          };
        };
        const own: DistributionBar = {
          row: row.id,
          label: bar.label[locale],
          kind: bar.gap ? "gap" : "bar",
          ...of(row.value),
        };
        if (row.candidate === null) return [own];
        const label = message(locale, "chart.candidate");
        return [own, { row: row.id, label, kind: "candidate", ...of(row.candidate) }];
      }),
    };
  });
  const kinds = new Set(panels.flatMap(({ bars }) => bars.map(({ kind }) => kind)));
  const entry = (key: "gap" | "candidate"): LegendEntry => ({
    key,
    label: message(locale, `chart.${key}`),
    fill: "--doubtful",
    mark: "hatched",
  });
  return {
    kind: "distribution",
    legend: (["gap", "candidate"] as const).filter((key) => kinds.has(key)).map(entry),
    panels,
  };
}
