import { isNumeric } from "../column.ts";
import type { Measure, SummaryFunction } from "../query.ts";
import { membership } from "./filter-expression.ts";
import { literal } from "./literal.ts";
import { cell, columnOf, type Scope } from "./scope.ts";

/** Upper 2.5 % point of the standard normal distribution: R 4, `qnorm(0.975)`. */
const z = 1.959963984540054;

/**
 * A measure of a group as an aggregate. A share of the whole is only the weight of the group here: `wholeExpression` makes
 * the share of it once all groups are there.
 */
export function measureExpression(measure: Measure, scope: Scope): string {
  switch (measure.fn) {
    case "count":
      return "d => op.count()";
    case "share":
    case "wilson-low":
    case "wilson-high":
      return shareExpression(measure, scope);
    case "quantile": {
      const column = columnOf(scope, measure.column);
      const p = Math.min(1, Math.max(0, measure.p));
      return isNumeric(column)
        ? `d => op.quantile(${cell(scope, measure.column)}, ${literal(p)})`
        : "d => null";
    }
    default:
      return summaryExpression(measure.fn, measure.column, scope);
  }
}

function summaryExpression(fn: SummaryFunction, name: string, scope: Scope): string {
  const column = columnOf(scope, name);
  const at = cell(scope, name);
  if (fn === "present") return `d => op.valid(${at})`;
  if (fn === "missing") return `d => op.invalid(${at})`;
  // Arquero counts missing as one more value.
  if (fn === "distinct") {
    const value = isNumeric(column) ? at : (scope.aids.alike?.(name) ?? at);
    return `d => op.distinct(${value}) - (op.invalid(${value}) > 0 ? 1 : 0)`;
  }
  const extreme = fn === "min" || fn === "max";
  if (!isNumeric(column) && !(extreme && column.type === "date")) return "d => null";
  return `d => op.${fn === "sd" ? "stdev" : fn}(${at})`;
}

type Share = Extract<Measure, { fn: "share" | "wilson-low" | "wilson-high" }>;

function shareExpression({ fn, where, weight }: Share, scope: Scope): string {
  const numeric = weight === null || isNumeric(columnOf(scope, weight));
  const weigh = weight === null ? null : cell(scope, weight);
  const sum = weigh === null ? "op.count()" : `op.sum(${weigh})`;
  if (where) columnOf(scope, where.column);
  if (!numeric) return "d => null";
  if (!where) return `d => ${sum}`;
  const test = membership(where.column, where.values, scope);
  const part = `op.sum((${test}) ? ${weigh ?? "1"} : 0)`;
  return `d => { const k = ${part}, n = ${sum}; return ${proportion(fn)}; }`;
}

/** The share of each group in the sum of all groups, in place of its weight; null where the measure is none of the whole. */
export function wholeExpression(measure: Measure, at: string): string | null {
  if (measure.fn !== "share" && measure.fn !== "wilson-low" && measure.fn !== "wilson-high") return null;
  if (measure.where) return null;
  return `d => { const k = ${at}, n = op.sum(${at}); return k == null ? null : ${proportion(measure.fn)}; }`;
}

/** Per cent of k in n, or a bound of its 95 % score interval (src/stats/wilson-interval.ts); null where there is none. */
function proportion(fn: Share["fn"]): string {
  if (fn === "share") return "n ? 100 * k / n : null";
  const [end, limit, sign] = fn === "wilson-low" ? ["k === 0", 0, "-"] : ["k === n", 100, "+"];
  const half = `${z} * op.sqrt(k * (n - k) / n + ${(z * z) / 4})`;
  const bound = `100 * (k + ${(z * z) / 2} ${sign} ${half}) / (n + ${z * z})`;
  return `!(n > 0 && k >= 0 && k <= n) ? null : ${end} ? ${limit} : ${bound}`;
}
