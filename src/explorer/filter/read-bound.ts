import type { Cell, Column } from "../../query/column.ts";
import { isNumeric } from "../../query/column.ts";
import { parseDate } from "../../query/read/parse-date.ts";
import { parseNumber } from "../../query/read/parse-number.ts";

/** A bound as typed: what it means, null where nothing is typed; or that it means nothing. */
export type Bound = { readonly cell: Cell } | { readonly fault: "number" | "date" };

/**
 * Reads a bound of a range. Numbers as people write them: 1,000, −5, 3.2万, 50%. Dates as 2013-10-01, 2013年10月; a month
 * or a year alone means its first day as the lower end and its last day as the upper.
 */
export function readBound(text: string, column: Pick<Column, "type">, end: "low" | "high"): Bound {
  const typed = text.trim();
  if (typed === "") return { cell: null };
  if (isNumeric(column)) {
    const number = parseNumber(typed);
    return number === null ? { fault: "number" } : { cell: number.value };
  }
  const year = /^(\d{4})\s*年?$/.exec(typed)?.[1];
  const date = parseDate(year === undefined ? typed : `${year}-${end === "low" ? "01" : "12"}`);
  if (date === null) return { fault: "date" };
  return { cell: date.month && end === "high" ? lastDay(date.day) : date.day };
}

/** The last day of the month that this day begins. */
function lastDay(first: string): string {
  const month = first.slice(0, 8);
  return [31, 30, 29].map((day) => `${month}${day}`).find((day) => parseDate(day) !== null) ?? `${month}28`;
}

/** Whether both ends are there and the range holds nothing. */
export function isReversed(low: Cell, high: Cell): boolean {
  return low !== null && high !== null && low > high;
}
