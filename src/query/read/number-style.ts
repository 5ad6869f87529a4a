import type { NumberStyle } from "./parse-number.ts";

export type FoundStyle = NumberStyle & {
  /** Whether each number with a comma could be read either way: 1,234. */
  readonly ambiguous: boolean;
};

const POINT: FoundStyle = { decimalComma: false, ambiguous: false };

/**
 * How a column writes its numbers. A comma is a decimal sign where one of its numbers cannot be read otherwise (12,5 or
 * 1.234,5) and none speaks against it (1,234.5 or 1,234,567); where all can be read either way, in files cut by
 * semicolons, which are so cut because the comma is taken. "1,3" in a file cut by commas may be two answers.
 */
export function numberStyle(cells: Iterable<string>, delimiter: string): FoundStyle {
  let commas = false;
  let comma = false;
  let point = false;
  for (const cell of cells) {
    if (cell.length > 48) continue;
    if (!cell.includes(",")) {
      point ||= cell.includes(".") && /^\D*\d+\.\d+\D*$/.test(cell) && !/^\D*\d{1,3}\.\d{3}\D*$/.test(cell);
      continue;
    }
    if (!/^[^\d,.]{0,3}[\d,. ]+[^\d,.]{0,3}$/.test(cell)) continue;
    commas = true;
    const number = cell.replace(/[^\d,.]/g, "");
    if (/^\d*,\d*$/.test(number) && !/^\d{1,3},\d{3}$/.test(number)) comma = true;
    else if (/^\d{1,3}(\.\d{3})+,\d*$/.test(number)) comma = true;
    else if (/^\d{1,3}(,\d{3})+\.\d*$/.test(number) || /^\d{1,3}(,\d{3}){2,}$/.test(number)) point = true;
  }
  if (!commas || point) return POINT;
  if (comma) return { decimalComma: true, ambiguous: delimiter === "," };
  return delimiter === ";" ? { decimalComma: true, ambiguous: true } : POINT;
}
