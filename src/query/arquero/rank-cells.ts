import type { Cell } from "../column.ts";
import { sortTexts } from "./sort-texts.ts";
import type { TextCodes } from "./text-codes.ts";

/** The place of each row's cell in the order of the column: equal cells have one rank, missing cells `values.length`. */
export type Ranks = {
  readonly ranks: Int32Array;
  /** The distinct values in order: levels, numbers, code points. */
  readonly values: readonly Exclude<Cell, null>[];
};

export function rankNumbers(cells: readonly Cell[]): Ranks {
  const sorted = new Float64Array(cells.length);
  let present = 0;
  // A zero is one value, whatever its sign.
  for (const cell of cells) if (cell !== null) sorted[present++] = Number(cell) + 0;
  const numbers = sorted.subarray(0, present).sort();
  let distinct = 0;
  for (const number of numbers)
    if (distinct === 0 || numbers[distinct - 1] !== number) numbers[distinct++] = number;
  const values = numbers.subarray(0, distinct);
  const place = placeOf(values, cells.length);
  const ranks = new Int32Array(cells.length);
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row] ?? null;
    ranks[row] = cell === null ? distinct : place(Number(cell));
  }
  return { ranks, values: [...values] };
}

/** Finds the place of a number in a list of distinct sorted numbers: by table where they are dense, else by halving. */
function placeOf(values: Float64Array, rows: number): (number: number) => number {
  const low = values[0] ?? 0;
  const span = (values[values.length - 1] ?? 0) - low;
  if (span <= 4 * rows + 1024 && values.every(Number.isInteger)) {
    const places = new Int32Array(span + 1);
    values.forEach((value, place) => (places[value - low] = place));
    return (number) => places[number - low] ?? 0;
  }
  return (number) => {
    let [first, last] = [0, values.length - 1];
    while (first < last) {
      const middle = (first + last) >> 1;
      if ((values[middle] ?? 0) < number) first = middle + 1;
      else last = middle;
    }
    return first;
  };
}

export function rankTexts({ codes, texts }: TextCodes, levels: readonly string[]): Ranks {
  const order = inOrder(texts, levels);
  const rankOf = new Int32Array(texts.length);
  for (let rank = 0; rank < order.length; rank += 1) rankOf[order[rank] ?? 0] = rank;
  const ranks = new Int32Array(codes.length);
  for (let row = 0; row < ranks.length; row += 1) {
    const code = codes[row] ?? -1;
    ranks[row] = code < 0 ? texts.length : (rankOf[code] ?? 0);
  }
  return { ranks, values: Array.from(order, (code) => texts[code] ?? "") };
}

/** Ranks of texts that mostly differ: to find the equal ones beforehand would take as long again. */
export function rankManyTexts(cells: readonly Cell[]): Ranks {
  const texts: string[] = [];
  const rows: number[] = [];
  for (let row = 0; row < cells.length; row += 1) {
    const text = cells[row];
    if (typeof text !== "string") continue;
    texts.push(text);
    rows.push(row);
  }
  const values: string[] = [];
  const ranks = new Int32Array(cells.length).fill(-1);
  for (const place of sortTexts(texts)) {
    const text = texts[place] ?? "";
    if (values.length === 0 || values[values.length - 1] !== text) values.push(text);
    ranks[rows[place] ?? 0] = values.length - 1;
  }
  for (let row = 0; row < ranks.length; row += 1) if (ranks[row] === -1) ranks[row] = values.length;
  return { ranks, values };
}

/** Places of distinct texts: those among the levels in the order of these, then the others by code point. */
function inOrder(texts: readonly string[], levels: readonly string[]): Int32Array {
  const byPoint = sortTexts(texts);
  if (levels.length === 0) return byPoint;
  const codeOf = new Map(texts.map((text, code) => [text, code]));
  const first = [...new Set(levels)].flatMap((level) => codeOf.get(level) ?? []);
  const known = new Set(first);
  return Int32Array.from([...first, ...byPoint.filter((code) => !known.has(code))]);
}
