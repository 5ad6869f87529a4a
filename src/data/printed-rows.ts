import type { Dataset } from "./read-dataset.ts";
import type { Row } from "./row.ts";
import { isTranscribed } from "./transcription.ts";

/** The numbers that the document itself prints: without those that this site counted in a list or took from elsewhere. */
export function printedRows({ rows, unchecked }: Pick<Dataset, "rows" | "unchecked">): readonly Row[] {
  const counted = new Set(
    unchecked.filter(({ reason }) => reason === "counted-here").flatMap(({ rows: ids }) => ids),
  );
  return rows.filter((row) => isTranscribed(row) && !counted.has(row.id));
}
