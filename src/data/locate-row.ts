import type { DataError } from "./data-error.ts";
import { type Found, findCharacters } from "./find-characters.ts";
import type { Row } from "./row.ts";
import { sourcePassage } from "./source-passage.ts";
import { type Transcription, rowFailure } from "./transcription.ts";

/** Where a row stands in the source. */
export type Located = {
  readonly row: Row;
  /** Its own characters; empty where they could not be told. */
  readonly characters: Found;
  /** Characters of its label, wherever they stand in the lines of the locator. */
  readonly labels: Found;
  readonly failures: readonly DataError[];
};

/**
 * Looks for the characters of a row, and those of its label, in the lines of its locator. Characters that stand
 * there more than once need an `occurrence`, others may not have one.
 */
export function locateRow(row: Row, transcription: Transcription): Located {
  const { source, sourceFile, spans, spansFile } = transcription;
  const { asPrinted, labelAsPrinted, locator, occurrence } = row;
  const failures: DataError[] = [];
  const fail = (column: string, problem: string, remedy: string): void => {
    failures.push(rowFailure(transcription, row, column, problem, remedy));
  };
  const ranges = spans.get(locator);
  if (!ranges) {
    fail("locator", `${spansFile} has no lines for "${locator}".`, "Add them, or correct the locator.");
    return { row, characters: [], labels: [], failures };
  }
  const passage = sourcePassage(source, ranges);
  const copy = "Copy the exact characters, or correct the locator.";
  const found = findCharacters(passage, asPrinted);
  const labels = findCharacters(passage, labelAsPrinted).flat();
  if (found.length === 0) {
    fail("as_printed", `"${asPrinted}" does not stand in ${locator} of ${sourceFile}.`, copy);
  } else if (found.length === 1) {
    if (occurrence !== null) {
      fail("occurrence", `${occurrence}, but "${asPrinted}" stands once in ${locator}.`, "Empty the cell.");
    }
  } else if (occurrence === null || found[occurrence - 1] === undefined) {
    fail(
      "occurrence",
      `${occurrence ?? "empty"}, but "${asPrinted}" stands ${found.length} times in ${locator}.`,
      `Give a number from 1 to ${found.length}, or copy more of the characters around it.`,
    );
  }
  if (labelAsPrinted !== "" && labels.length === 0) {
    fail("label_as_printed", `"${labelAsPrinted}" does not stand in ${locator} of ${sourceFile}.`, copy);
  }
  const own = found.length === 1 ? found[0] : occurrence === null ? undefined : found[occurrence - 1];
  return { row, characters: own ?? [], labels, failures };
}
