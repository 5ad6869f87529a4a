import type { ResultColumn } from "../../query/result.ts";
import { type ChartInput, type Say, cellsOf, columnNamed, numberOf } from "./input.ts";
import { type Writer, writerOf } from "./write.ts";

/** A number and the line on which it stands. */
export type LineNumber = { readonly line: number; readonly value: number };

/** The numbers of a column for a chart that sums them up: of hundreds of thousands, none has a sentence of its own. */
export function numbersOf(
  name: string,
  input: ChartInput,
  say: Say,
): {
  readonly column: ResultColumn;
  readonly write: Writer;
  readonly numbers: readonly LineNumber[];
  readonly missing: number;
} {
  const column = columnNamed(input, name);
  if (!column) throw new Error(`The answer has no column "${name}".`);
  const cells = cellsOf(input, name);
  const numbers: LineNumber[] = [];
  cells.forEach((cell, line) => {
    const value = numberOf(cell);
    if (value !== null) numbers.push({ line, value });
  });
  const values = numbers.map(({ value }) => value);
  return {
    column,
    write: writerOf(column, values, input, say),
    numbers,
    missing: cells.length - numbers.length,
  };
}
