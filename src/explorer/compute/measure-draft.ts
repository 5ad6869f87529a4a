import type { Cell, Column } from "../../query/column.ts";
import { isNumeric } from "../../query/column.ts";
import type { Measure, SummaryFunction } from "../../query/query.ts";

/** What a reader can choose to know of a group, in the order offered. */
export const measureKinds = [
  "count",
  "share",
  "share-interval",
  "sum",
  "mean",
  "median",
  "quantile",
  "sd",
  "min",
  "max",
  "distinct",
  "present",
  "missing",
] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** A measure while it is being chosen; what its kind does not ask for is passed by. */
export type MeasureDraft = {
  readonly kind: MeasureKind;
  readonly column: string;
  /** Per cent of the rows below the quantile, 0–100, as typed. */
  readonly percent: string;
  /** Of a share: the column whose values count, or "" for the share of all rows. */
  readonly where: string;
  readonly values: readonly Cell[];
  /** Column that weighs the rows, or "" for none. */
  readonly weight: string;
};

export const emptyDraft: MeasureDraft = {
  kind: "count",
  column: "",
  percent: "90",
  where: "",
  values: [],
  weight: "",
};

/** Columns that a kind can be had of. */
export function columnsFor(kind: MeasureKind, columns: readonly Column[]): readonly Column[] {
  if (kind === "distinct" || kind === "present" || kind === "missing") return columns;
  const dated = kind === "min" || kind === "max";
  return columns.filter((column) => isNumeric(column) || (dated && column.type === "date"));
}

const countUnits = ["persons", "visits", "households", "items", "pieces"];
const noCountUnits = [
  "percent",
  "percentage-points",
  "level-1-5",
  "hospital-grade",
  "year",
  "stages",
  "ratio",
];

/** Columns that can say how many cases a row stands for: of whole numbers, or of people and other counts. */
export function weightColumns(columns: readonly Column[]): readonly Column[] {
  return columns.filter(
    ({ type, unit = "" }) =>
      (type === "integer" && !noCountUnits.includes(unit)) ||
      (type === "number" && countUnits.includes(unit)),
  );
}

export function asksForColumn(kind: MeasureKind): boolean {
  return kind !== "count" && !isShare(kind);
}

export function isShare(kind: MeasureKind): boolean {
  return kind === "share" || kind === "share-interval";
}

/** The quantile's p, 0–1; null where what is typed is no per cent from 0 to 100. */
export function quantileOf(percent: string): number | null {
  const value = percent.trim() === "" ? NaN : Number(percent.replace(/[%％]\s*$/, ""));
  return value >= 0 && value <= 100 ? Number((value / 100).toPrecision(12)) : null;
}

/** What a draft lacks; null where it is whole. */
export function draftFault(draft: MeasureDraft): "column" | "percent" | "values" | null {
  if (asksForColumn(draft.kind) && draft.column === "") return "column";
  if (draft.kind === "quantile" && quantileOf(draft.percent) === null) return "percent";
  return isShare(draft.kind) && draft.where !== "" && draft.values.length === 0 ? "values" : null;
}

/** The measures a whole draft stands for, the first under `name`; the ends of an interval are named after it. */
export function draftedMeasures(
  draft: MeasureDraft,
  name: string,
  ends: { readonly low: string; readonly high: string },
): readonly Measure[] {
  const { kind, column } = draft;
  if (kind === "count") return [{ as: name, fn: "count" }];
  if (kind === "quantile") return [{ as: name, fn: "quantile", column, p: quantileOf(draft.percent) ?? 0.5 }];
  if (kind !== "share" && kind !== "share-interval") {
    return [{ as: name, fn: kind satisfies SummaryFunction, column }];
  }
  const of = {
    where: draft.where === "" ? null : { column: draft.where, values: draft.values },
    weight: draft.weight === "" ? null : draft.weight,
  };
  const share: Measure = { as: name, fn: "share", ...of };
  if (kind === "share") return [share];
  return [share, { as: ends.low, fn: "wilson-low", ...of }, { as: ends.high, fn: "wilson-high", ...of }];
}
