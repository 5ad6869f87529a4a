import { z, type GroupPlan, type PlannedMeasure, type PlannedShare } from "../group-plan.ts";
import type { Columns } from "../row-test.ts";
import type { Dialect } from "./dialect.ts";
import type { Names } from "./column-names.ts";
import { sqlTest } from "./sql-test.ts";

export type Share = { readonly k: string; readonly n: string };

/** A measure as an aggregate of the rows of a group. */
export function sqlMeasure(measure: PlannedMeasure, names: Names, dialect: Dialect): string {
  const { doubleType, quantile, ordered } = dialect;
  switch (measure.fn) {
    case "count":
      return "count(*)";
    case "none":
    case "share":
    case "wilson-low":
    case "wilson-high":
      return `CAST(NULL AS ${doubleType})`;
    case "quantile":
      return quantile(names.of(measure.column), measure.p);
    case "median":
      return quantile(names.of(measure.column), 0.5);
    case "mean":
      return `avg(${names.of(measure.column)})`;
    case "sd":
      return `stddev_samp(${names.of(measure.column)})`;
    case "distinct":
      return `count(DISTINCT ${names.of(measure.column)})`;
    case "present":
      return `count(${names.of(measure.column)})`;
    case "missing":
      return `count(*) - count(${names.of(measure.column)})`;
    case "min":
    case "max": {
      const at = names.of(measure.column);
      return `${measure.fn}(${measure.text ? ordered(at) : at})`;
    }
    case "sum":
      return `sum(${names.of(measure.column)})`;
  }
}

/** k and n of a share as aggregates. */
export function sqlShare(
  { where, weight }: PlannedShare,
  columns: Columns,
  names: Names,
  dialect: Dialect,
): Share {
  const double = (code: string): string => `CAST(${code} AS ${dialect.doubleType})`;
  const at = weight === null ? null : names.of(weight);
  const all = at === null ? "count(*)" : `sum(${at})`;
  if (!where) return { k: double(all), n: double(`sum(${all}) OVER ()`) };
  const test = sqlTest(where, columns, names, dialect);
  return { k: double(`sum(CASE WHEN ${test} THEN ${at ?? "1"} ELSE 0 END)`), n: double(all) };
}

/** Per cent of k in n, or a bound of its 95 % interval: Wilson, JASA 22(158), 1927. */
export function sqlProportion(fn: "share" | "wilson-low" | "wilson-high", { k, n }: Share): string {
  if (fn === "share") return `100 * ${k} / nullif(${n}, 0)`;
  const [end, limit, sign] = fn === "wilson-low" ? ["0", 0, "-"] : [n, 100, "+"];
  const half = `${z} * sqrt(${k} * (${n} - ${k}) / ${n} + ${(z * z) / 4})`;
  return [
    "CASE",
    `      WHEN ${n} > 0 AND ${k} = ${end} THEN ${limit}`,
    `      WHEN ${n} > 0 AND ${k} BETWEEN 0 AND ${n}`,
    `      THEN 100 * (${k} + ${(z * z) / 2} ${sign} ${half}) / (${n} + ${z * z})`,
    "    END",
  ].join("\n");
}

/** Names for the k and n of each share of a grouping. */
export function shareNames({ shares }: GroupPlan, names: Names): readonly Share[] {
  return shares.map((_, i) => {
    const number = shares.length === 1 ? "" : ` ${i + 1}`;
    return { k: names.fresh(`k${number}`), n: names.fresh(`n${number}`) };
  });
}
