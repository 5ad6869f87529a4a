import { decimalsOf } from "../i18n/format-number.ts";
import { printedNumbers } from "./printed-numbers.ts";
import type { Row } from "./row.ts";

/** Units counted in millions: what the characters say is divided by as much. */
const SCALES: Readonly<Record<string, number>> = { "million-persons": 1e6 };

export type Agreement = "agrees" | "in-words" | "differs";

/**
 * Whether the characters of a row, read as numbers, are its printed value, or the ends of its range. The first
 * number is the value; the ends of an interval follow in their order. "in-words" where the characters hold
 * neither digits nor a word of the closed list. A part in words ("half", "one twelfth") that is filed in per cent
 * reads as such, to the precision of the row; what is filed in millions is read in millions.
 */
export function checkReading(
  row: Pick<Row, "asPrinted" | "printedValue" | "low" | "high" | "unit" | "precision">,
): Agreement {
  const numbers = printedNumbers(row.asPrinted).map((n) => n / (SCALES[row.unit] ?? 1));
  if (numbers.length === 0) return "in-words";
  const expected = [row.printedValue, row.low, row.high].filter((number) => number !== null);
  const inWords = !/\d/.test(row.asPrinted);
  const asPercent = (n: number): number => (n < 1 ? Number((n * 100).toFixed(decimalsOf(row.precision))) : n);
  const found = inWords && row.unit === "percent" ? numbers.map(asPercent) : numbers;
  if (found[0] !== expected[0]) return "differs";
  let from = 0;
  for (const number of expected) {
    from = found.indexOf(number, from) + 1;
    if (from === 0) return "differs";
  }
  return "agrees";
}
