import { parseDate } from "./parse-date.ts";
import { parseNumber } from "./parse-number.ts";

const SAMPLE = 200;
const isYear = (cell: string): boolean => /^(1[89]|20)\d\d$/.test(cell.trim());
const isValue = (cell: string): boolean => parseNumber(cell) !== null || parseDate(cell) !== null;

/**
 * Whether the first row names the columns. It does not where every column that holds numbers or dates from the second
 * row on begins with one, years aside, which name the columns of wide tables.
 */
export function detectHeader(data: readonly (readonly string[])[]): boolean {
  const firsts = data.flatMap((column) => {
    const body = column.slice(1, 1 + SAMPLE).filter((cell) => cell !== "");
    return body.length > 0 && body.every(isValue) ? [column[0] ?? ""] : [];
  });
  return firsts.length === 0 || !firsts.every(isValue) || firsts.every(isYear);
}
