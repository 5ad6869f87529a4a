import { printedNumbers } from "./printed-numbers.ts";
import type { Row } from "./row.ts";

const HALF = 0.5;

export type Reading = "agrees" | "in-words" | "differs";

/**
 * Whether the characters of a row, read as numbers, are its printed value, or the ends of its range. The first
 * number is the value; the ends of an interval follow in their order. "in-words" where the characters hold
 * neither digits nor a word of the closed list.
 */
export function checkReading(
  row: Pick<Row, "asPrinted" | "printedValue" | "low" | "high" | "unit">,
): Reading {
  const numbers = printedNumbers(row.asPrinted);
  if (numbers.length === 0) return "in-words";
  const expected = [row.printedValue, row.low, row.high].filter((number) => number !== null);
  const inWords = !/\d/.test(row.asPrinted);
  const found = inWords && row.unit === "percent" ? numbers.map((n) => (n === HALF ? 50 : n)) : numbers;
  if (found[0] !== expected[0]) return "differs";
  let from = 0;
  for (const number of expected) {
    from = found.indexOf(number, from) + 1;
    if (from === 0) return "differs";
  }
  return "agrees";
}
