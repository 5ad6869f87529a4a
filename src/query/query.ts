import type { ColumnType } from "./column.ts";

/**
 * A question put to one table: a plain value from which the answer, the link, the code, the file's README and the
 * citation derive. Columns are named by their header. The steps run in this order: types, derived columns in turn,
 * filters and search, grouping, pivot, `results` in turn, sort, columns.
 */
export type Query = {
  readonly source: SourceRef;
  /** Types the reader has set in place of those found or declared, by column. */
  readonly types: Readonly<Record<string, Typing>>;
  readonly derived: readonly DerivedColumn[];
  readonly filters: readonly Filter[];
  /** Whether a row must pass all filters or any; the search must be passed in either case. */
  readonly match: "all" | "any";
  /** Found, whatever its case, in any text, category or date column; or equal to a cell of a number column. */
  readonly search: string;
  readonly group: Grouping | null;
  /** Columns made from those of the grouped (and pivoted) answer: `individual / total`. None where nothing is grouped. */
  readonly results: readonly DerivedColumn[];
  readonly sort: readonly SortKey[];
  /** Columns of the answer in their order; null for those shown at first. */
  readonly columns: readonly string[] | null;
  /** The chart the reader chose; null for the one proposed. */
  readonly chart: ChartChoice | null;
};

export type SourceRef =
  | {
      readonly kind: "site";
      readonly dataset: string;
      /** Name of the file without its ending: "fund", "fund-facts", "claims". */
      readonly file: string;
    }
  | { readonly kind: "own"; readonly name: string };

export type Typing = {
  readonly type: ColumnType;
  /** Order of an ordered category, from low to high. */
  readonly levels?: readonly string[];
  /** Texts that mean "missing" in this column, beside the empty cell. */
  readonly missing?: readonly string[];
};

/** `formula` is as the reader wrote it; see src/query/formula/. */
export type DerivedColumn = { readonly name: string; readonly formula: string };

/**
 * A missing cell passes no filter but "missing", "not-in" (where null is not among the values), and "in" with null
 * among its values. Text is compared whatever its case; a pattern is a regular expression and minds it. A value of another
 * kind than the column's cells (text for a number) equals none of them, and no cell of numbers holds a text or pattern.
 */
export type Filter =
  | {
      readonly op: "in" | "not-in";
      readonly column: string;
      readonly values: readonly (string | number | null)[];
    }
  /** Both ends belong to the range; null is open. Dates are texts such as "2013-10-01"; text compares by code point. */
  | {
      readonly op: "range";
      readonly column: string;
      readonly low: string | number | null;
      readonly high: string | number | null;
    }
  | {
      readonly op: "contains" | "starts" | "equals" | "pattern";
      readonly column: string;
      readonly text: string;
    }
  | { readonly op: "missing" | "present"; readonly column: string };

/**
 * One line for each combination of values of `by` that occurs among the rows that passed, in order of these values
 * (levels, numbers, code points; missing last); one line in all where `by` is empty.
 */
export type Grouping = {
  readonly by: readonly string[];
  readonly measures: readonly Measure[];
  /**
   * Spreads one measure over the values of one column of `by`, a column each ("NA" for missing; a name that is taken gets
   * "_2"); the other measures are left out. A combination that does not occur is missing; lines come in order of the
   * columns that remain.
   */
  readonly pivot: { readonly column: string; readonly measure: string } | null;
};

/** A column of the answer named `as`. Missing cells are left out; where nothing is left the result is missing. */
export type Measure = { readonly as: string } & (
  | { readonly fn: "count" }
  | { readonly fn: SummaryFunction; readonly column: string }
  /** `p` is 0–1; type 7 of Hyndman & Fan, The American Statistician 50(4), 1996. */
  | { readonly fn: "quantile"; readonly column: string; readonly p: number }
  /**
   * Per cent. Where `where` is null: the weight of the group among that of all rows that passed; else the weight of
   * those of its rows whose column holds one of the values, among that of the group. Without `weight` a row weighs 1;
   * a missing weight is left out. The Wilson bounds are those of the 95 % score interval with the lower sum as n.
   */
  | {
      readonly fn: "share" | "wilson-low" | "wilson-high";
      readonly where: {
        readonly column: string;
        readonly values: readonly (string | number | null)[];
      } | null;
      readonly weight: string | null;
    }
);

/**
 * `sd` divides by n − 1; `present` counts cells that are not missing; `distinct` counts values, without missing. `min` and
 * `max` are of numbers and dates, `sum` to `sd` and `quantile` of numbers; of other columns they are missing.
 */
export const summaryFunctions = [
  "sum",
  "mean",
  "median",
  "sd",
  "min",
  "max",
  "distinct",
  "present",
  "missing",
] as const;
export type SummaryFunction = (typeof summaryFunctions)[number];

/** Missing cells come last either way; ties keep the order of the table, or of the groups. */
export type SortKey = { readonly column: string; readonly descending: boolean };

export const chartMarks = [
  "bars",
  "dots",
  "lines",
  "histogram",
  "box",
  "heat-map",
  "scatter",
  "likert",
  "forest",
] as const;
export type ChartMark = (typeof chartMarks)[number];

/** Columns of the answer by what they are drawn as; null for none. `low` and `high` are interval ends (forest, dots). */
export type ChartChoice = {
  readonly mark: ChartMark;
  readonly x: string | null;
  readonly y: string | null;
  readonly colour: string | null;
  readonly facet: string | null;
  readonly low: string | null;
  readonly high: string | null;
};

/** A chart of which no column is chosen yet. */
export const noChart: ChartChoice = {
  mark: "bars",
  x: null,
  y: null,
  colour: null,
  facet: null,
  low: null,
  high: null,
};

/** The whole table, unasked. */
export function emptyQuery(source: SourceRef): Query {
  return {
    source,
    types: {},
    derived: [],
    filters: [],
    match: "all",
    search: "",
    group: null,
    results: [],
    sort: [],
    columns: null,
    chart: null,
  };
}
