import type { Cell } from "../../query/column.ts";
import type { ResultColumn } from "../../query/result.ts";

const YEAR_NAME = /(^|[_\s])year$|^年份?$|^年度$|年份$/i;
const DAY = 86_400_000;

/** Whether a column is an axis of time: "year" by its name or unit and whole years in it, "date" by its type. */
export function timeOf(column: ResultColumn, cells: readonly Cell[]): "year" | "date" | null {
  if (column.type === "date") return cells.some((cell) => dayOf(cell) !== null) ? "date" : null;
  if (!YEAR_NAME.test(column.name) && column.unit !== "year") return null;
  const present = cells.filter((cell) => cell !== null);
  return present.length > 0 && present.every((cell) => /^[12]\d{3}$/.test(String(cell))) ? "year" : null;
}

/** Days since 1970 of a date such as "2013-10-01"; null where it is none. */
export function dayOf(cell: Cell | undefined): number | null {
  if (typeof cell !== "string") return null;
  const time = Date.parse(cell);
  return Number.isNaN(time) ? null : time / DAY;
}

/** The date of a day since 1970, in as many digits as the ticks need. */
export function dateOf(day: number, digits: 4 | 7 | 10): string {
  return new Date(day * DAY).toISOString().slice(0, digits);
}
