import { checkReading } from "./check-reading.ts";
import { checkShares } from "./check-shares.ts";
import type { DataError } from "./data-error.ts";
import { locateRow } from "./locate-row.ts";
import { proveCompleteness } from "./prove-completeness.ts";
import { type Row, isComputed } from "./row.ts";
import { type Transcription, isTranscribed, rowFailure } from "./transcription.ts";

export type Proof = {
  readonly failures: readonly DataError[];
  /** How many rows were held against the source. */
  readonly rows: number;
  /** Ids of the rows whose characters hold no number to compare. */
  readonly inWords: readonly string[];
  /** Numbers in the source, and how many of them rows claim. */
  readonly numbers: number;
  readonly claimed: number;
};

/**
 * Proves that each transcribed row stands in the source as printed, at its locator; that its printed value is
 * what the characters say; that no character stands for two rows unknown to each other; and that every number
 * of the source is a row's or set aside with a reason. Derived and reported rows claim nothing; the list that one counts
 * stands in lines of the source.
 */
export function proveTranscription(transcription: Transcription): Proof {
  const rows = transcription.rows.filter(isTranscribed);
  const counted = transcription.rows.filter((row) => isComputed(row) && row.locator !== "");
  const located = rows.map((row) => locateRow(row, transcription));
  const offsets = new Set(located.flatMap(({ characters, labels }) => [...characters, ...labels]));
  const { failures, numbers, claimed } = proveCompleteness(transcription, offsets);
  return {
    failures: [
      ...located.flatMap((row) => row.failures),
      ...checkShares(located, transcription),
      ...rows.filter((row) => checkReading(row) === "differs").map((row) => misread(row, transcription)),
      ...counted
        .filter(({ locator }) => !transcription.spans.has(locator))
        .map((row) => placeless(row, transcription)),
      ...failures,
    ],
    rows: rows.length,
    inWords: rows.filter((row) => checkReading(row) === "in-words").map(({ id }) => id),
    numbers,
    claimed,
  };
}

function misread(row: Row, transcription: Transcription): DataError {
  const numbers = [row.printedValue, row.low, row.high].filter((number) => number !== null);
  return rowFailure(
    transcription,
    row,
    "as_printed",
    `"${row.asPrinted}" does not read as ${numbers.join(" and ")}.`,
    "Set printed_value, or low and high, to what is printed, or copy the characters anew.",
  );
}

function placeless(row: Row, transcription: Transcription): DataError {
  return rowFailure(
    transcription,
    row,
    "locator",
    `${transcription.spansFile} has no lines for "${row.locator}".`,
    "Add them, or correct the locator in derived.yaml.",
  );
}
