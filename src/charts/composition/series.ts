import type { Both } from "../../i18n/locale.ts";
import { formatNumber, formatScaled } from "../../i18n/format-number.ts";
import type { LegendEntry } from "../legend.ts";
import type { Source } from "../source.ts";

/** Bars of parts, and bars that are one printed total. */
export type CompositionOptions = {
  /** Parts in drawing order; `fill` is a series colour, 1 to 6. */
  readonly parts: readonly { readonly key: string; readonly label: Both; readonly fill: number }[];
  readonly bars: readonly {
    readonly label: Both;
    /** Row id of each part that the bar has, by key. */
    readonly parts?: Readonly<Record<string, string>>;
    /** Row that states the sum of the parts, or the total alone. */
    readonly total: string;
    /** A total drawn as an outline: as printed, before it was corrected. */
    readonly asPrinted?: boolean;
  }[];
  /** Values are divided by this before they are written: 1e6 for millions (1e4 for 万元 in Chinese). */
  readonly scale?: { readonly en: number; readonly zh: number };
};

export type CompositionPart = {
  readonly row: string;
  readonly key: string;
  readonly fill: string;
  readonly value: number;
  readonly text: string;
};

export type CompositionBar = {
  readonly label: string;
  readonly parts: readonly CompositionPart[];
  readonly total: { readonly row: string; readonly value: number; readonly text: string };
  readonly kind: "parts" | "total" | "total-as-printed";
};

export type CompositionSeries = {
  readonly kind: "composition";
  readonly legend: readonly LegendEntry[];
  readonly bars: readonly CompositionBar[];
  readonly max: number;
};

/** @throws Error when a row is unknown or has no single value */
export function compositionSeries(options: CompositionOptions, source: Source): CompositionSeries {
  const { locale } = source;
  const scale = options.scale?.[locale] ?? 1;
  const valueOf = (id: string, asPrinted = false, sum?: number): { value: number; text: string } => {
    const row = source.row(id);
    const value = sum ?? (asPrinted ? row.printedValue : row.value);
    if (value === null) throw new Error(`Row "${id}" has no single value to draw.`);
    const text =
      scale === 1
        ? formatNumber(value, row.precision, locale)
        : formatScaled(value, scale, scaledDecimals(value / scale), locale);
    return { value, text };
  };
  const all = options.bars.map((bar): CompositionBar => {
    const parts = options.parts.flatMap(({ key, fill }) => {
      const row = bar.parts?.[key];
      return row ? [{ row, key, fill: `--series-${fill}`, ...valueOf(row) }] : [];
    });
    // A sum that is computed here is the sum of the parts drawn, also where they are drawn as printed.
    const own = source.row(bar.total).status === "derived" && parts.length > 0 ? sumOf(parts) : undefined;
    return {
      label: bar.label[locale],
      parts,
      total: { row: bar.total, ...valueOf(bar.total, bar.asPrinted, own) },
      kind: parts.length > 0 ? "parts" : bar.asPrinted ? "total-as-printed" : "total",
    };
  });
  const bars = all.filter((bar) => !isSaidAsPrinted(bar, all));
  return {
    kind: "composition",
    legend: options.parts.map(({ key, label, fill }) => ({
      key,
      label: label[locale],
      fill: `--series-${fill}`,
      mark: "square",
    })),
    bars,
    max: Math.max(...bars.map(({ total, parts }) => Math.max(total.value, sumOf(parts)))),
  };
}

function sumOf(parts: readonly { readonly value: number }[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

/** In the reading as printed, the total "as read" would be the bar "as printed" over again under a wrong name. */
function isSaidAsPrinted(bar: CompositionBar, all: readonly CompositionBar[]): boolean {
  const same = ({ kind, total }: CompositionBar): boolean =>
    kind === "total-as-printed" && total.row === bar.total.row && total.value === bar.total.value;
  return bar.kind === "total" && all.some(same);
}

/** Three or four figures are enough on a bar; the table holds the rest. */
function scaledDecimals(value: number): number {
  return value >= 1000 ? 0 : value >= 10 ? 1 : 2;
}
