import type { Measure, SummaryFunction } from "../query.ts";
import { summaryFunctions } from "../query.ts";
import { readCell, readText, splitList, splitWritten, writeCell, writeText } from "./address-text.ts";

/** "n:count", "mean age:mean:age", "p90:quantile:days:0.9", "share:share:where:answer:yes:weight:people". */
export function writeMeasure(measure: Measure): string {
  const name = (text: string) => writeText(text, ":,");
  const parts = [name(measure.as), measure.fn];
  if ("column" in measure) parts.push(name(measure.column));
  if (measure.fn === "quantile") parts.push(writeCell(measure.p, ""));
  if ("weight" in measure) {
    const { where, weight } = measure;
    if (where !== null) {
      parts.push("where", name(where.column), where.values.map((value) => writeCell(value, ":,")).join(","));
    }
    if (weight !== null) parts.push("weight", name(weight));
  }
  return parts.join(":");
}

/** null where it is damaged. */
export function readMeasure(written: string): Measure | null {
  const [as = "", fn = "", ...rest] = splitWritten(written, ":");
  const name = readText(as);
  if (fn === "share" || fn === "wilson-low" || fn === "wilson-high") return readShare(name, fn, rest);
  if (fn === "count") return rest.length === 0 ? { as: name, fn } : null;
  const column = rest[0] === undefined ? null : readText(rest[0]);
  if (column === null) return null;
  if (fn === "quantile") {
    const p = readCell(rest[1] ?? "");
    return rest.length === 2 && typeof p === "number" && p >= 0 && p <= 1
      ? { as: name, fn, column, p }
      : null;
  }
  return rest.length === 1 && isSummary(fn) ? { as: name, fn, column } : null;
}

function readShare(
  as: string,
  fn: "share" | "wilson-low" | "wilson-high",
  parts: readonly string[],
): Measure | null {
  const [word, column, values] = parts;
  const asked = word === "where" && column !== undefined && values !== undefined;
  const where = asked ? { column: readText(column), values: splitList(values).map(readCell) } : null;
  const [next, weight, ...others] = asked ? parts.slice(3) : parts;
  if (next === undefined) return { as, fn, where, weight: null };
  return next === "weight" && weight !== undefined && others.length === 0
    ? { as, fn, where, weight: readText(weight) }
    : null;
}

function isSummary(fn: string): fn is SummaryFunction {
  return summaryFunctions.some((known) => known === fn);
}
