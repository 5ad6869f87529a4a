import { type PlotOptions } from "@observablehq/plot";
import { type Canvas } from "./canvas.ts";
import { type CompositionOptions, type CompositionSeries, compositionSeries } from "./composition/series.ts";
import { compositionSpec } from "./composition/spec.ts";
import { type LikertOptions, type LikertSeries, likertSeries } from "./likert/series.ts";
import { likertTable } from "./likert/table.ts";
import { compositionTable } from "./composition/table.ts";
import { thenAndNowTable } from "./then-and-now/table.ts";
import { type FigureTable } from "./table.ts";
import { type LikertVariant, likertDefault, likertSpec } from "./likert/spec.ts";
import { type Source } from "./source.ts";
import { type ThenAndNowOptions, type ThenAndNowSeries, thenAndNowSeries } from "./then-and-now/series.ts";
import { thenAndNowSpec } from "./then-and-now/spec.ts";

/** The chart a figure declares: a kind and its options. */
export type ChartDeclaration =
  | { readonly kind: "likert"; readonly options: LikertOptions }
  | { readonly kind: "then-and-now"; readonly options: ThenAndNowOptions }
  | { readonly kind: "composition"; readonly options: CompositionOptions };

export type Series = LikertSeries | ThenAndNowSeries | CompositionSeries;

/** Switches of the charts that have any. */
export type Variant = { readonly likert: LikertVariant };

export const defaultVariant: Variant = { likert: likertDefault };

/** Rows → series. */
export function seriesOf(chart: ChartDeclaration, source: Source): Series {
  switch (chart.kind) {
    case "likert":
      return likertSeries(chart.options, source);
    case "then-and-now":
      return thenAndNowSeries(chart.options, source);
    case "composition":
      return compositionSeries(chart.options, source);
  }
}

/** Series → Plot options. */
export function specOf(series: Series, canvas: Canvas, variant: Variant = defaultVariant): PlotOptions {
  switch (series.kind) {
    case "likert":
      return likertSpec(series, canvas, variant.likert);
    case "then-and-now":
      return thenAndNowSpec(series, canvas);
    case "composition":
      return compositionSpec(series, canvas);
  }
}

/** Every data row a chart draws, each once, in reading order. */
export function rowsOfSeries(series: Series): readonly string[] {
  const rows = (): readonly string[] => {
    switch (series.kind) {
      case "likert":
        return series.bars.flatMap((bar) => [...bar.segments.map(({ row }) => row), bar.topTwoRow]);
      case "then-and-now":
        return series.panels.flatMap(({ lines }) => lines.flatMap(({ then, now }) => [then.row, now.row]));
      case "composition":
        return series.bars.flatMap(({ parts, total }) => [...parts.map(({ row }) => row), total.row]);
    }
  };
  return [...new Set(rows())].filter(Boolean);
}

/** Series → table. */
export function tableOfSeries(series: Series, source: Source): FigureTable {
  switch (series.kind) {
    case "likert":
      return likertTable(series, source);
    case "then-and-now":
      return thenAndNowTable(series, source);
    case "composition":
      return compositionTable(series, source);
  }
}
