import type { Both } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import type { LegendEntry } from "../legend.ts";
import { type ValueAxis, textOnAxis, valueAxis } from "../series/axis.ts";
import {
  type Extent,
  type Line,
  type LineOptions,
  entryOf,
  lineOf,
  pointsOf,
  unitOf,
} from "../series/line.ts";
import type { Source } from "../source.ts";

/** Panels of lines over years, all on the same two axes. */
export type SmallMultiplesOptions = Extent & {
  readonly ticks: readonly number[];
  /** Stands above the value axis; needed where the ticks do not say the unit. */
  readonly unit?: Both;
  /** Panels beside one another. */
  readonly columns: { readonly wide: number; readonly narrow: number };
  readonly panels: readonly { readonly label: Both; readonly lines: readonly LineOptions[] }[];
};

export type SmallMultiplesSeries = {
  readonly kind: "small-multiples";
  /** Lines by name; none where every panel has one line, which its title names. */
  readonly legend: readonly LegendEntry[];
  readonly extent: Extent;
  readonly axis: ValueAxis;
  readonly columns: { readonly wide: number; readonly narrow: number };
  readonly panels: readonly { readonly label: string; readonly lines: readonly Line[] }[];
  /** Text of the last number of each line, by row, with its year where the axis goes on; of the first where the axis begins. */
  readonly texts: Readonly<Record<string, string>>;
};

/** @throws Error when a row cannot stand on these axes, or not on one axis with the others */
export function smallMultiplesSeries(options: SmallMultiplesOptions, source: Source): SmallMultiplesSeries {
  const { locale } = source;
  const { from, until, max } = options;
  const extent = { from, until, max };
  const several = options.panels.some((panel) => panel.lines.length > 1);
  const keys = [...new Set(options.panels.flatMap(({ lines }) => lines.map(({ key }) => key)))];
  const panels = options.panels.map(({ label, lines }) => ({
    label: label[locale],
    lines: lines.map((line) => lineOf(line, several ? keys.indexOf(line.key) : 0, extent, source)),
  }));
  const lines = panels.flatMap((panel) => panel.lines);
  const unit = unitOf(lines.flatMap(pointsOf).map(({ row }) => source.row(row)));
  const axis = valueAxis(options.ticks, unit, locale, options.unit);
  const textOf = (id: string): string => textOnAxis(source.row(id), axis, locale);
  return {
    kind: "small-multiples",
    legend: several ? keys.flatMap((key) => lines.find((line) => line.key === key) ?? []).map(entryOf) : [],
    extent,
    axis,
    columns: options.columns,
    panels,
    texts: Object.fromEntries(
      lines.flatMap((line) => {
        const points = pointsOf(line);
        const [first, last] = [points[0], points.at(-1)];
        const dated = last && last.year < until ? message(locale, "mark.aside", { word: last.year }) : "";
        return [
          ...(first?.year === from ? [[first.row, textOf(first.row)] as const] : []),
          ...(last ? [[last.row, textOf(last.row) + dated] as const] : []),
        ];
      }),
    ),
  };
}
