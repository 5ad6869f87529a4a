import { isMissingToken } from "./missing-tokens.ts";
import { dayOrder, parseDate } from "./parse-date.ts";
import type { DayOrder } from "./parse-date.ts";
import { numberStyle } from "./number-style.ts";
import type { FoundStyle } from "./number-style.ts";
import type { HeaderScale } from "./header-scale.ts";
import { parseNumber } from "./parse-number.ts";
import { plainNumber } from "./plain-number.ts";

/** A cell and its row, from 0. */
export type Example = { readonly row: number; readonly cell: string };

/** Cells of a kind: how many, and the first. */
export type Marked = { readonly count: number; readonly first: Example | null };

/** What the filled cells of a column are. */
export type Scan = {
  readonly filled: number;
  /** Those that files write for "missing". */
  readonly tokens: number;
  readonly numbers: number;
  readonly whole: number;
  readonly percent: number;
  readonly scaled: number;
  /** Of these, those with the sign of the header, and those with another; none where the header has no sign. */
  readonly repeated: Marked;
  readonly converted: Marked;
  readonly currency: number;
  /** Whole numbers that are names: with leading zeros or 15 digits and more. */
  readonly codes: number;
  readonly phones: number;
  readonly dates: number;
  readonly months: number;
  readonly timed: number;
  readonly style: FoundStyle;
  readonly order: DayOrder | "unclear";
  /** The first that is neither missing nor a number. */
  readonly noNumber: Example | null;
  /** Different values in order of appearance; null above `manyValues`. */
  readonly values: readonly string[] | null;
  readonly longest: number;
};

/** Different values above which a column is no category. */
const manyValues = 1_000;

const CODE = /^0\d+$|^\d{15,}$/;
/** Mobile numbers of mainland China. */
const PHONE = /^1[3-9]\d{9}$/;

export function scanColumn(
  cells: readonly string[],
  delimiter: string,
  scale: HeaderScale | null = null,
): Scan {
  const style = numberStyle(cells, delimiter);
  const order = dayOrder(cells);
  const found = {
    filled: 0,
    tokens: 0,
    numbers: 0,
    whole: 0,
    percent: 0,
    scaled: 0,
    currency: 0,
    codes: 0,
    phones: 0,
    dates: 0,
    months: 0,
    timed: 0,
    longest: 0,
  };
  let noNumber: Example | null = null;
  let repeated: Marked = { count: 0, first: null };
  let converted: Marked = { count: 0, first: null };
  const values = new Set<string>();
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row] ?? "";
    if (cell === "") continue;
    found.filled += 1;
    if (values.size <= manyValues) values.add(cell);
    if (cell.length > found.longest) found.longest = cell.length;
    const plain = plainNumber(cell, style.decimalComma);
    if (plain !== null) {
      found.numbers += 1;
      if (!cell.includes(".")) {
        found.whole += 1;
        if (CODE.test(cell)) found.codes += 1;
        if (PHONE.test(cell)) found.phones += 1;
      }
      continue;
    }
    const number = parseNumber(cell, style, scale?.power);
    if (number) {
      found.numbers += 1;
      if (number.whole) found.whole += 1;
      if (number.percent) found.percent += 1;
      if (number.scaled) found.scaled += 1;
      if (number.scaled && scale) {
        const example = { row, cell };
        if (number.power === scale.power) repeated = oneMore(repeated, example);
        else converted = oneMore(converted, example);
      }
      if (number.currency) found.currency += 1;
      if (number.whole && CODE.test(cell)) found.codes += 1;
      continue;
    }
    if (isMissingToken(cell)) {
      found.tokens += 1;
      continue;
    }
    noNumber ??= { row, cell };
    const date = parseDate(cell, order === "unclear" ? null : order);
    if (!date) {
      continue;
    }
    found.dates += 1;
    if (date.month) found.months += 1;
    if (date.timed) found.timed += 1;
  }
  return {
    ...found,
    repeated,
    converted,
    style,
    order,
    noNumber,
    values: values.size > manyValues ? null : [...values],
  };
}

function oneMore({ count, first }: Marked, example: Example): Marked {
  return { count: count + 1, first: first ?? example };
}
