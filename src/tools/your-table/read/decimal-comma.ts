import { numberStyle } from "../../../query/read/number-style.ts";
import { narrowCell } from "./number-tokens.ts";

/** Whether a table writes its decimals after a comma: where a number cannot be read otherwise (1,48) and none speaks against it (1.48). */
export function decimalCommaIn(cells: readonly string[]): boolean {
  const numbers = cells.flatMap((cell) => narrowCell(cell).match(/\d[\d.,]*\d/g) ?? []);
  return numberStyle(numbers, ",").decimalComma || isDecimal(numbers);
}

/** "0,006" is no thousand. */
function isDecimal(numbers: readonly string[]): boolean {
  return numbers.some((number) => /^0,\d+$/.test(number)) && !numbers.some((number) => number.includes("."));
}
