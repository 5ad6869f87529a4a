import type { PlotOptions } from "@observablehq/plot";
import { type BenchmarkOptions, type BenchmarkSeries, benchmarkSeries } from "./benchmark/series.ts";
import { benchmarkSpec } from "./benchmark/spec.ts";
import { benchmarkTable } from "./benchmark/table.ts";
import type { Canvas } from "./canvas.ts";
import { type CompositionOptions, type CompositionSeries, compositionSeries } from "./composition/series.ts";
import { compositionSpec } from "./composition/spec.ts";
import { compositionTable } from "./composition/table.ts";
import {
  type DistributionOptions,
  type DistributionSeries,
  distributionSeries,
} from "./distribution/series.ts";
import { distributionSpec } from "./distribution/spec.ts";
import { distributionTable } from "./distribution/table.ts";
import { type ForestVariant, forestDefault } from "./forest/layout.ts";
import { type ForestOptions, type ForestSeries, forestSeries } from "./forest/series.ts";
import { forestSpec } from "./forest/spec.ts";
import { forestTable } from "./forest/table.ts";
import { type LikertOptions, type LikertSeries, likertSeries } from "./likert/series.ts";
import { type LikertVariant, likertDefault, likertSpec } from "./likert/spec.ts";
import { likertTable } from "./likert/table.ts";
import { type MatrixOptions, type MatrixSeries, matrixSeries } from "./matrix/series.ts";
import { matrixSpec } from "./matrix/spec.ts";
import { matrixTable } from "./matrix/table.ts";
import { type RangesOptions, type RangesSeries, rangesSeries } from "./ranges/series.ts";
import { rangesSpec } from "./ranges/spec.ts";
import { rangesTable } from "./ranges/table.ts";
import { type SeriesOptions, type YearSeries, yearSeries } from "./series/series.ts";
import { yearSpec } from "./series/spec.ts";
import { yearTable } from "./series/table.ts";
import {
  type SmallMultiplesOptions,
  type SmallMultiplesSeries,
  smallMultiplesSeries,
} from "./small-multiples/series.ts";
import { smallMultiplesSpec } from "./small-multiples/spec.ts";
import { smallMultiplesTable } from "./small-multiples/table.ts";
import type { Source } from "./source.ts";
import type { FigureTable } from "./table.ts";
import { type ThenAndNowOptions, type ThenAndNowSeries, thenAndNowSeries } from "./then-and-now/series.ts";
import { thenAndNowSpec } from "./then-and-now/spec.ts";
import { thenAndNowTable } from "./then-and-now/table.ts";
import { type TimelineOptions, type TimelineSeries, timelineSeries } from "./timeline/series.ts";
import { timelineSpec } from "./timeline/spec.ts";
import { timelineTable } from "./timeline/table.ts";

/** The chart a figure declares: a kind and its options. */
export type ChartDeclaration =
  | { readonly kind: "likert"; readonly options: LikertOptions }
  | { readonly kind: "then-and-now"; readonly options: ThenAndNowOptions }
  | { readonly kind: "composition"; readonly options: CompositionOptions }
  | { readonly kind: "distribution"; readonly options: DistributionOptions }
  | { readonly kind: "benchmark"; readonly options: BenchmarkOptions }
  | { readonly kind: "ranges"; readonly options: RangesOptions }
  | { readonly kind: "timeline"; readonly options: TimelineOptions }
  | { readonly kind: "forest"; readonly options: ForestOptions }
  | { readonly kind: "matrix"; readonly options: MatrixOptions }
  | { readonly kind: "series"; readonly options: SeriesOptions }
  | { readonly kind: "small-multiples"; readonly options: SmallMultiplesOptions };

export type Series =
  | LikertSeries
  | ThenAndNowSeries
  | CompositionSeries
  | DistributionSeries
  | BenchmarkSeries
  | RangesSeries
  | TimelineSeries
  | ForestSeries
  | MatrixSeries
  | YearSeries
  | SmallMultiplesSeries;

/** Switches of the charts that have any. */
export type Variant = { readonly likert: LikertVariant; readonly forest: ForestVariant };

/** Rows → series. */
export function seriesOf(chart: ChartDeclaration, source: Source): Series {
  switch (chart.kind) {
    case "likert":
      return likertSeries(chart.options, source);
    case "then-and-now":
      return thenAndNowSeries(chart.options, source);
    case "composition":
      return compositionSeries(chart.options, source);
    case "distribution":
      return distributionSeries(chart.options, source);
    case "benchmark":
      return benchmarkSeries(chart.options, source);
    case "ranges":
      return rangesSeries(chart.options, source);
    case "timeline":
      return timelineSeries(chart.options, source);
    case "forest":
      return forestSeries(chart.options, source);
    case "matrix":
      return matrixSeries(chart.options, source);
    case "series":
      return yearSeries(chart.options, source);
    case "small-multiples":
      return smallMultiplesSeries(chart.options, source);
  }
}

/** Series → Plot options, every switch as it stands at first. */
export function specOf(series: Series, canvas: Canvas): PlotOptions {
  switch (series.kind) {
    case "likert":
      return likertSpec(series, canvas, likertDefault);
    case "then-and-now":
      return thenAndNowSpec(series, canvas);
    case "composition":
      return compositionSpec(series, canvas);
    case "distribution":
      return distributionSpec(series, canvas);
    case "benchmark":
      return benchmarkSpec(series, canvas);
    case "ranges":
      return rangesSpec(series, canvas);
    case "timeline":
      return timelineSpec(series, canvas);
    case "forest":
      return forestSpec(series, canvas, forestDefault);
    case "matrix":
      return matrixSpec(series, canvas);
    case "series":
      return yearSpec(series, canvas);
    case "small-multiples":
      return smallMultiplesSpec(series, canvas);
  }
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
    case "distribution":
      return distributionTable(series, source);
    case "benchmark":
      return benchmarkTable(series, source);
    case "ranges":
      return rangesTable(series);
    case "timeline":
      return timelineTable(series, source);
    case "forest":
      return forestTable(series, source);
    case "matrix":
      return matrixTable(series, source);
    case "series":
      return yearTable(series, source);
    case "small-multiples":
      return smallMultiplesTable(series, source);
  }
}

/** Every data row a figure states, each once, in the order of its table. */
export function rowsOfTable(table: FigureTable): readonly string[] {
  const rows = table.lines.flatMap(({ cells }) => cells.map((cell) => cell?.row));
  return [...new Set(rows.filter((row): row is string => Boolean(row)))];
}
