import { formatBare } from "../../i18n/format-quantity.ts";
import type { Both } from "../../i18n/locale.ts";
import type { LegendEntry } from "../legend.ts";
import type { Source } from "../source.ts";
import { type ValueAxis, textOnAxis, valueAxis } from "./axis.ts";
import {
  type Extent,
  type Line,
  type LineOptions,
  entryOf,
  lineOf,
  pointOf,
  unitOf,
  yearOf,
} from "./line.ts";

/** Lines over years, with what breaks them, what happened, and what the document itself says of the quantity. */
export type SeriesOptions = Extent & {
  readonly ticks: readonly number[];
  /** Stands above the value axis; needed where the ticks do not say the unit. */
  readonly unit?: Both;
  readonly lines: readonly LineOptions[];
  /** Changes of definition: between `after` and the year that follows. */
  readonly breaks?: readonly { readonly after: number; readonly label: Both }[];
  readonly events?: readonly { readonly year: number; readonly label: Both }[];
  /** Bounds the document prints, over the years they hold for; without years, over all. */
  readonly bounds?: readonly {
    readonly row: string;
    readonly label: Both;
    readonly from?: number;
    readonly until?: number;
  }[];
  /** The document's own number on the series: the same quantity. `year` where the row has none. */
  readonly marks?: readonly { readonly row: string; readonly label: Both; readonly year?: number }[];
};

/** A vertical through the plot; a break stands between two years. */
export type Note = { readonly kind: "break" | "event"; readonly year: number; readonly label: string };

export type Bound = {
  readonly row: string;
  readonly value: number;
  readonly label: string;
  /** Which side of the rule the bounded quantity is on. */
  readonly side: "below" | "above";
  readonly from: number;
  readonly until: number;
  /** "2002–2003", "" where the bound holds for the whole axis. */
  readonly years: string;
};

export type Mark = {
  readonly row: string;
  /** Key of its legend entry: marks of one label share it. */
  readonly key: string;
  readonly year: number;
  readonly value: number;
  readonly label: string;
};

export type YearSeries = {
  readonly kind: "series";
  readonly legend: readonly LegendEntry[];
  readonly extent: Extent;
  readonly axis: ValueAxis;
  readonly lines: readonly Line[];
  /** Numbers by row, where the drawing has room for them: points that nothing joins. */
  readonly texts: Readonly<Record<string, string>>;
  readonly notes: readonly Note[];
  readonly bounds: readonly Bound[];
  readonly marks: readonly Mark[];
};

/** Points whose numbers a drawing has room for. */
const FEW = 8;

/** @throws Error when a row cannot stand on these axes, or not on one axis with the others */
export function yearSeries(options: SeriesOptions, source: Source): YearSeries {
  const { locale } = source;
  const { from, until, max, breaks = [], events = [], bounds = [], marks = [] } = options;
  const extent = { from, until, max };
  const lines = options.lines.map((line, at) => lineOf(line, at, extent, source));
  const drawn = lines.flatMap(({ runs }) => runs.flat()).map(({ row }) => source.row(row));
  const own = [...bounds, ...marks].map(({ row }) => source.row(row));
  const unit = unitOf([...drawn, ...own]);
  const points = lines.filter(({ joined }) => !joined).flatMap(({ runs }) => runs.flat());
  const axis = valueAxis(options.ticks, unit, locale, options.unit);
  const named = [...new Set(marks.map(({ label }) => label[locale]))];
  const keyOf = (label: string): string => `document-${named.indexOf(label) + 1}`;
  return {
    kind: "series",
    legend: [
      ...lines.map(entryOf),
      ...named.map((label) => ({ key: keyOf(label), label, fill: "--series-1", mark: "circled" }) as const),
    ],
    extent,
    axis,
    lines,
    texts: Object.fromEntries(
      (points.length > FEW ? [] : points).map(({ row }) => [row, textOnAxis(source.row(row), axis, locale)]),
    ),
    notes: [
      ...breaks.map(
        ({ after, label }) => ({ kind: "break", year: after + 0.5, label: label[locale] }) as const,
      ),
      ...events.map(({ year, label }) => ({ kind: "event", year, label: label[locale] }) as const),
    ].sort((a, b) => a.year - b.year),
    bounds: bounds.map((bound) => boundOf(bound, extent, source)),
    marks: marks.map(({ row: id, label, year }) => {
      const row = source.row(id);
      const text = label[locale];
      return { ...pointOf(row, extent, year ?? yearOf(row)), label: text, key: keyOf(text) };
    }),
  };
}

function boundOf(
  { row: id, label, from, until }: NonNullable<SeriesOptions["bounds"]>[number],
  extent: Extent,
  source: Source,
): Bound {
  const row = source.row(id);
  const { value } = pointOf(row, extent, extent.from);
  const side = /[<≤]/.test(row.relation) ? "below" : /[>≥]/.test(row.relation) ? "above" : undefined;
  if (!side) throw new Error(`Row "${id}" has the relation "${row.relation}" and is no bound.`);
  const whole = from === undefined && until === undefined;
  const [first, last] = [from ?? extent.from, until ?? extent.until];
  const span = { ...row, value: null, low: first, high: first === last ? null : last, unit: "years" };
  return {
    row: id,
    value,
    label: label[source.locale],
    side,
    from: first,
    until: last,
    years: whole ? "" : first === last ? String(first) : formatBare(span, source.locale),
  };
}
