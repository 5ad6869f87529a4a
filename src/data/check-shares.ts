import type { DataError } from "./data-error.ts";
import type { Located } from "./locate-row.ts";
import type { Row } from "./row.ts";
import { type Transcription, rowFailure } from "./transcription.ts";

/**
 * No character of the source stands for two rows, unless each of the two names the other in `shares`; and a row
 * that names another does share characters with it.
 */
export function checkShares(
  located: readonly Pick<Located, "row" | "characters">[],
  transcription: Pick<Transcription, "fileOf">,
): readonly DataError[] {
  const failures: DataError[] = [];
  const claimants = new Map<number, Row[]>();
  const sharing = new Map<Row, Set<Row>>();
  for (const { row, characters } of located) {
    const others = new Set<Row>();
    for (const offset of characters) {
      const before = claimants.get(offset) ?? [];
      for (const other of before) others.add(other);
      claimants.set(offset, [...before, row]);
    }
    sharing.set(row, others);
    for (const other of others) {
      sharing.get(other)?.add(row);
      if (row.shares === other.id && other.shares === row.id) continue;
      failures.push(
        rowFailure(
          transcription,
          row,
          "shares",
          `"${row.asPrinted}" is claimed by row "${other.id}" too, at the same place.`,
          "Correct the occurrence or the characters; where one number stands for both, let each name the other.",
        ),
      );
    }
  }
  for (const [row, others] of sharing) {
    if (row.shares === "" || [...others].some(({ id }) => id === row.shares)) continue;
    failures.push(
      rowFailure(
        transcription,
        row,
        "shares",
        `row "${row.shares}" does not claim the same characters.`,
        "Empty the cell, or name the row that does.",
      ),
    );
  }
  return failures;
}
