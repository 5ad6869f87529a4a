import { isNumeric } from "../column.ts";
import type { Grouping, Measure } from "../query.ts";
import { membership, type Columns, type RowTest } from "./row-test.ts";

/** A measure with the question's rules worked in. */
export type PlannedMeasure = { readonly as: string } & (
  | { readonly fn: "count" }
  /** Missing in every group: of a column of a type that has none. */
  | { readonly fn: "none" }
  | { readonly fn: "sum" | "mean" | "median" | "sd"; readonly column: string }
  | { readonly fn: "min" | "max"; readonly column: string; readonly text: boolean }
  | { readonly fn: "distinct" | "present" | "missing"; readonly column: string }
  | { readonly fn: "quantile"; readonly column: string; readonly p: number }
  /** `share` is the place of what it is a share of, among `shares`. */
  | { readonly fn: "share" | "wilson-low" | "wilson-high"; readonly share: number }
);

/** k of n, from which shares and their bounds are made. */
export type PlannedShare = {
  /** Which rows of the group count for k; null: all of them, and n is the sum over all groups. */
  readonly where: RowTest | null;
  /** Column of weights; null: each row weighs 1. */
  readonly weight: string | null;
};

export type GroupPlan = {
  readonly by: readonly string[];
  readonly measures: readonly PlannedMeasure[];
  readonly shares: readonly PlannedShare[];
  readonly pivot: PivotPlan | null;
  /** Columns of `by` that the lines of the answer still have. */
  readonly lines: readonly string[];
};

/** A column that a pivot makes, and the value it stands for; null for missing. */
export type PivotColumn = {
  readonly name: string;
  readonly value: string | number | null;
  /** "NA" stands for missing or for the text: only one of them occurs. */
  readonly either: boolean;
};

export type PivotPlan = {
  readonly column: string;
  readonly measure: string;
  readonly columns: readonly PivotColumn[];
};

/** 97.5 % point of the standard normal distribution, as in src/stats/wilson-interval.ts. R: qnorm(0.975). */
export const z = 1.959963984540054;

export function groupPlan(
  { by: wanted, measures, pivot }: Grouping,
  columns: Columns,
  pivotNames: readonly string[],
): GroupPlan {
  const by = wanted.filter((name) => columns.has(name));
  const shares: PlannedShare[] = [];
  const planned = measures.map((measure) => plan(measure, columns, shares));
  const spread =
    pivot && by.includes(pivot.column) && planned.some(({ as }) => as === pivot.measure) ? pivot : null;
  const lines = by.filter((name) => name !== spread?.column);
  const key = spread && columns.get(spread.column);
  return {
    by,
    measures: planned,
    shares,
    lines,
    pivot: spread && {
      ...spread,
      columns: pivotColumns(pivotNames, lines, key ? isNumeric(key) : false),
    },
  };
}

/**
 * The values behind the names of columns that a pivot made: missing comes last and is called "NA", and a name that was
 * taken has a number behind.
 */
function pivotColumns(
  names: readonly string[],
  lines: readonly string[],
  numeric: boolean,
): readonly PivotColumn[] {
  return names.map((name, i) => {
    const isLast = i === names.length - 1;
    const [, stem = ""] = /^(.*)_\d+$/s.exec(name) ?? [];
    const before = isLast ? [...lines, ...names.slice(0, i)] : lines;
    const text = before.includes(stem) ? stem : name;
    if (text === "NA" && (numeric || isLast)) {
      return { name, value: null, either: !numeric && !names.slice(0, i).includes("NA") };
    }
    return { name, value: numeric ? Number(text) : text, either: false };
  });
}

function plan(measure: Measure, columns: Columns, shares: PlannedShare[]): PlannedMeasure {
  const { as } = measure;
  switch (measure.fn) {
    case "count":
      return { as, fn: "count" };
    case "share":
    case "wilson-low":
    case "wilson-high": {
      const { fn, where, weight } = measure;
      const weights = weight === null ? null : columns.get(weight);
      if (weights === undefined || (weights && !isNumeric(weights))) return { as, fn: "none" };
      const test = where && membership(true, where.column, where.values, columns);
      return { as, fn, share: place({ where: test, weight }, shares) };
    }
    default: {
      const column = columns.get(measure.column);
      if (!column) return { as, fn: "none" };
      const { fn } = measure;
      const { name } = column;
      if (fn === "distinct" || fn === "present" || fn === "missing") return { as, fn, column: name };
      const extreme = fn === "min" || fn === "max";
      if (!isNumeric(column) && !(extreme && column.type === "date")) return { as, fn: "none" };
      if (fn === "quantile") return { as, fn, column: name, p: Math.min(1, Math.max(0, measure.p)) };
      return extreme ? { as, fn, column: name, text: column.type === "date" } : { as, fn, column: name };
    }
  }
}

/** The place of a share among those known, which it joins where it is new. */
function place(share: PlannedShare, shares: PlannedShare[]): number {
  const key = JSON.stringify(share);
  const known = shares.findIndex((other) => JSON.stringify(other) === key);
  return known < 0 ? shares.push(share) - 1 : known;
}
