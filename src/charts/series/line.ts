import type { Both } from "../../i18n/locale.ts";
import type { Row } from "../../data/row.ts";
import type { LegendEntry } from "../legend.ts";
import type { Source } from "../source.ts";

/** One line as a figure declares it: rows of any dataset, one a year (dimension `year`). */
export type LineOptions = {
  readonly key: string;
  readonly label: Both;
  /** Series colour 1–6, or "context". */
  readonly fill: number | "context";
  readonly select: Parameters<Source["select"]>[0];
  /** Dimension whose change breaks the line: another definition. */
  readonly breakBy?: string;
  /** Years of a survey: points, with nothing between them. */
  readonly points?: boolean;
};

/** Shapes that tell lines apart without their colour, in the order of the lines. */
export const shapes = ["dot", "square", "triangle", "diamond", "ring", "cross"] as const;
export type Shape = (typeof shapes)[number];

export type Point = { readonly row: string; readonly year: number; readonly value: number };

export type Line = {
  readonly key: string;
  readonly label: string;
  /** A colour token such as "--series-1". */
  readonly fill: string;
  readonly shape: Shape;
  /** Whether points of one run are joined. */
  readonly joined: boolean;
  /** Consecutive years of one definition, each run by itself. */
  readonly runs: readonly (readonly Point[])[];
};

/** Axis of years, both ends included, and axis of values from zero. */
export type Extent = { readonly from: number; readonly until: number; readonly max: number };

/**
 * The rows a line selects, cut into runs: a missing year, and a change of the declared dimension, break it. Years
 * outside the axis are left out.
 *
 * @throws Error when a row has no year or no single value, stands above the axis, or shares its year with another
 */
export function lineOf(options: LineOptions, at: number, extent: Extent, source: Source): Line {
  const rows = source.select(options.select).filter((row) => isWithin(yearOf(row), extent));
  if (rows.length === 0) throw new Error(`The line "${options.key}" selects no row of these years.`);
  const runs: Point[][] = [];
  let last: { readonly year: number; readonly part: string } | undefined;
  for (const row of [...rows].sort((a, b) => yearOf(a) - yearOf(b))) {
    const point = pointOf(row, extent);
    const part = options.breakBy === undefined ? "" : (row.dims[options.breakBy] ?? "");
    if (last?.year === point.year)
      throw new Error(`The line "${options.key}" selects two rows of ${point.year}. Narrow its "where".`);
    if (last && last.year === point.year - 1 && last.part === part) runs.at(-1)?.push(point);
    else runs.push([point]);
    last = { year: point.year, part };
  }
  return {
    key: options.key,
    label: options.label[source.locale],
    fill: fillOf(options.fill),
    shape: shapes[at % shapes.length] ?? "dot",
    joined: !options.points,
    runs,
  };
}

/**
 * A row as a point of the axes.
 *
 * @throws Error when it has no single value or stands above the axis
 */
export function pointOf(row: Row, { max }: Extent, year = yearOf(row)): Point {
  if (row.value === null) throw new Error(`Row "${row.id}" is a range and cannot be a point.`);
  if (row.value > max || row.value < 0)
    throw new Error(`Row "${row.id}" is ${row.value}, outside the axis from 0 to ${max}. Raise "max".`);
  return { row: row.id, year, value: row.value };
}

/** @throws Error when the row has no year */
export function yearOf(row: Row): number {
  const year = Number(row.dims["year"]);
  if (Number.isInteger(year) && year > 0) return year;
  throw new Error(`Row "${row.id}" has no year and cannot stand on an axis of years.`);
}

/**
 * The one unit of all numbers that share an axis.
 *
 * @throws Error naming the first row of another unit
 */
export function unitOf(rows: readonly Row[]): string {
  const [first] = rows;
  const other = rows.find(({ unit }) => unit !== first?.unit);
  if (other)
    throw new Error(`Row "${other.id}" is in ${other.unit}, "${first?.id}" in ${first?.unit}: not one axis.`);
  return first?.unit ?? "";
}

export function pointsOf({ runs }: Pick<Line, "runs">): readonly Point[] {
  return runs.flat();
}

export function entryOf({ key, label, fill, shape }: Line): LegendEntry {
  return { key, label, fill, mark: shape };
}

function isWithin(year: number, { from, until }: Extent): boolean {
  return from <= year && year <= until;
}

function fillOf(fill: number | "context"): string {
  return fill === "context" ? "--context" : `--series-${fill}`;
}
