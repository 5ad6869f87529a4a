import { DataError } from "./data-error.ts";
import { printedNumbers } from "./printed-numbers.ts";
import { type SourceNumber, sourceNumbers } from "./source-numbers.ts";
import type { Transcription } from "./transcription.ts";

export type Completeness = {
  readonly failures: readonly DataError[];
  /** Numbers in the source, and how many of them rows claim. */
  readonly numbers: number;
  readonly claimed: number;
};

/**
 * Every number of a source is a row's, or set aside with a reason, and nothing else is set aside. A number that
 * is said to repeat a row has the value of that row.
 *
 * @param offsets  offsets in the source that rows claim, as characters or as label
 */
export function proveCompleteness(
  { source, sourceFile, rows, setAside, setAsideFile }: Transcription,
  offsets: ReadonlySet<number>,
): Completeness {
  const failures: DataError[] = [];
  const values = new Map(rows.map(({ id, value }) => [id, value]));
  const numbers = sourceNumbers(source);
  const isClaimed = ({ text, start }: SourceNumber): boolean =>
    [...text].every((_, index) => offsets.has(start + index));
  const left = numbers.filter((number) => !isClaimed(number));
  const claimed = numbers.length - left.length;
  for (const { entry, line, text, reason, row } of setAside) {
    const place = { file: setAsideFile, line: entry };
    const index = left.findIndex((number) => number.line === line && number.text === text);
    if (index === -1) {
      failures.push(
        new DataError(
          { ...place, column: "text" },
          `no unclaimed "${text}" stands on line ${line} of ${sourceFile}.`,
          "Correct the line or the text, or remove the entry if a row claims the number.",
        ),
      );
      continue;
    }
    left.splice(index, 1);
    const value = values.get(row);
    if (reason === "repeats" && (value === undefined || printedNumbers(text)[0] !== value)) {
      failures.push(
        new DataError(
          { ...place, column: "row" },
          value === undefined
            ? `row "${row}" does not exist.`
            : `"${text}" is not ${value}, as "${row}" has.`,
          "Name the row that the number repeats, or transcribe the number as a row of its own.",
        ),
      );
    }
  }
  for (const { line, text } of left) {
    failures.push(
      new DataError(
        { file: sourceFile, line },
        `"${text}" is no row's number and is not set aside.`,
        `Transcribe it, or list it in ${setAsideFile} with its reason.`,
      ),
    );
  }
  return { failures, numbers: numbers.length, claimed };
}
