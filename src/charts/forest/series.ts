import { decimalsIn } from "../../i18n/decimals-in.ts";
import { formatNumber } from "../../i18n/format-number.ts";
import { formatBare } from "../../i18n/format-quantity.ts";
import type { Both, Locale } from "../../i18n/locale.ts";
import { message, messageOf } from "../../i18n/messages.ts";
import type { Row } from "../../data/row.ts";
import type { LegendEntry } from "../legend.ts";
import type { Source } from "../source.ts";

/** Estimates with their intervals on one axis; the null line, the domain and the ticks are declared. */
export type ForestOptions = {
  readonly scale: "log" | "linear";
  /** Where there is no difference: 1 for ratios, 0 for differences. */
  readonly nullLine: number;
  /** Ends of the axis: what lies beyond them becomes an arrow. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** What it means to lie left and right of the null line. */
  readonly below: Both;
  readonly above: Both;
  /** Heading of the labels. */
  readonly factor: Both;
  /** Heading of the numbers. */
  readonly estimate: Both;
  /** "context" for estimates from outside the document; else the study's colour. */
  readonly fill?: "context";
  /** Versions of a study, in the order in which they stand in a line. */
  readonly versions: readonly {
    readonly key: string;
    readonly label: Both;
    readonly mark: "filled" | "open";
  }[];
  readonly groups: readonly {
    readonly title: Both;
    readonly lines: readonly {
      readonly label: Both;
      /** By version. `bound` is the row of a range that follows from P < 0.05; it is never an interval. */
      readonly estimates: Readonly<Record<string, { readonly row: string; readonly bound?: string }>>;
    }[];
  }[];
};

export type ForestRange = {
  /** The row that holds the ends: the estimate's own for an interval, another for a bound. */
  readonly row: string;
  readonly kind: "interval" | "bound";
  readonly low: number;
  readonly high: number;
};

export type ForestEstimate = {
  readonly version: string;
  readonly filled: boolean;
  readonly row: string;
  readonly value: number;
  readonly text: string;
  readonly range: ForestRange | null;
  /** What stands beside the number: its interval, or why there is none. */
  readonly beside: string;
};

export type ForestLine = { readonly label: string; readonly estimates: readonly ForestEstimate[] };

export type ForestSeries = {
  readonly kind: "forest";
  readonly legend: readonly LegendEntry[];
  /** A colour token such as "--series-1". */
  readonly fill: string;
  readonly scale: "log" | "linear";
  readonly nullLine: number;
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly below: string;
  readonly above: string;
  readonly factor: string;
  readonly estimate: string;
  readonly groups: readonly { readonly title: string; readonly lines: readonly ForestLine[] }[];
};

/**
 * @throws Error when the axis is impossible, a row has no single value, a range is half given or is not what its
 *   level says, or a line has no estimate or one of an undeclared version
 */
export function forestSeries(options: ForestOptions, source: Source): ForestSeries {
  const { locale } = source;
  checkAxis(options);
  const groups = options.groups.map(({ title, lines }) => ({
    title: title[locale],
    lines: lines.map(({ label, estimates }): ForestLine => {
      for (const key of Object.keys(estimates))
        if (!options.versions.some((version) => version.key === key))
          throw new Error(`"${label.en}" has an estimate of the version "${key}", which is not declared.`);
      const found = options.versions.flatMap(({ key, mark }) => {
        const declared = estimates[key];
        if (!declared) return [];
        return [{ version: key, filled: mark === "filled", ...estimateOf(declared, source) }];
      });
      if (found.length === 0) throw new Error(`"${label.en}" has no estimate.`);
      return { label: label[locale], estimates: found };
    }),
  }));
  const drawn = groups.flatMap(({ lines }) => lines.flatMap(({ estimates }) => estimates));
  return {
    kind: "forest",
    legend: legendOf(options, drawn, source),
    fill: fillOf(options),
    scale: options.scale,
    nullLine: options.nullLine,
    domain: options.domain,
    ticks: options.ticks.map((at) => ({ at, label: formatNumber(at, precisionOf(at), locale) })),
    below: options.below[locale],
    above: options.above[locale],
    factor: options.factor[locale],
    estimate: options.estimate[locale],
    groups,
  };
}

/** The ends of a row's range as text, in the digits of the row. */
export function writeEnds(row: Row, locale: Locale): { readonly low: string; readonly high: string } {
  const write = (value: number | null): string => formatBare({ ...row, value }, locale);
  return { low: write(row.low), high: write(row.high) };
}

function estimateOf(
  { row: id, bound }: { readonly row: string; readonly bound?: string },
  source: Source,
): Pick<ForestEstimate, "row" | "value" | "text" | "range" | "beside"> {
  const { locale } = source;
  const row = source.row(id);
  if (row.value === null) throw new Error(`Row "${id}" is a range and cannot be an estimate.`);
  const own = rangeOf(row, "interval");
  const given = bound === undefined ? null : rangeOf(source.row(bound), "bound");
  if (bound !== undefined && !given) throw new Error(`Row "${bound}" has no low and high and is no bound.`);
  if (own && given) throw new Error(`Row "${id}" has an interval: it needs no bound.`);
  const beside = own ? intervalText(row, locale) : message(locale, given ? "forest.p05" : "forest.none");
  return { row: id, value: row.value, text: formatBare(row, locale), range: own ?? given, beside };
}

/** The range of a row; null where it has none. */
function rangeOf({ id, low, high, level }: Row, kind: ForestRange["kind"]): ForestRange | null {
  if (low === null && high === null) return null;
  if (low === null || high === null) throw new Error(`Row "${id}" has one end of a range only.`);
  if ((level === "bound-p05") !== (kind === "bound"))
    throw new Error(`Row "${id}" has the level "${level}" and cannot be drawn as ${kind}.`);
  return { row: id, kind, low, high };
}

function intervalText(row: Row, locale: Locale): string {
  const signed = Math.min(row.low ?? 0, row.high ?? 0) < 0;
  return message(locale, signed ? "forest.interval-signed" : "forest.interval", writeEnds(row, locale));
}

function fillOf({ fill }: ForestOptions): string {
  return fill === "context" ? "--context" : "--series-1";
}

function legendOf(
  options: ForestOptions,
  drawn: readonly ForestEstimate[],
  { locale, row }: Source,
): readonly LegendEntry[] {
  const fill = fillOf(options);
  const used = options.versions.filter(({ key }) => drawn.some(({ version }) => version === key));
  const intervals = drawn.filter(({ range }) => range?.kind === "interval");
  const levels = [...new Set(intervals.map((estimate) => row(estimate.row).level))];
  return [
    ...used.map(({ key, label, mark }): LegendEntry => {
      return { key, label: label[locale], fill, mark: mark === "filled" ? "dot" : "ring" };
    }),
    ...levels.map((level): LegendEntry => {
      return {
        key: "interval",
        label: messageOf(locale, `level.${level}`),
        fill,
        mark: "interval",
        inert: true,
      };
    }),
    ...(drawn.some(({ range }) => range?.kind === "bound")
      ? [{ key: "bound", label: message(locale, "forest.bound"), fill, mark: "bound", inert: true } as const]
      : []),
  ];
}

function checkAxis({ scale, domain: [first, last], nullLine, ticks }: ForestOptions): void {
  if (typeof nullLine !== "number")
    throw new Error("A forest plot declares its nullLine: 1 for ratios, 0 for differences.");
  if (!(first < last)) throw new Error(`The axis runs from ${first} to ${last}.`);
  if (scale === "log" && first <= 0) throw new Error("A log axis begins above 0.");
  for (const at of [nullLine, ...ticks])
    if (at < first || at > last) throw new Error(`${at} lies outside the axis from ${first} to ${last}.`);
}

/** One unit of the last digit that a declared number needs: 0.5 → 0.1. */
function precisionOf(value: number): number {
  return 10 ** -decimalsIn(value);
}
