import type { Dataset } from "./read-dataset.ts";
import type { Row } from "./row.ts";
import { isTranscribed } from "./transcription.ts";

type Counted = Pick<Dataset, "rows" | "unchecked">;

/** The numbers that the document itself prints: without those that this site counted in a list or took from elsewhere. */
export function printedRows(dataset: Counted): readonly Row[] {
  const counted = new Set(countedRows(dataset).map(({ id }) => id));
  return dataset.rows.filter((row) => isTranscribed(row) && !counted.has(row.id));
}

/** The numbers that this site counted in a list of the document, which prints none there. */
export function countedRows({ rows, unchecked }: Counted): readonly Row[] {
  const counted = new Set(
    unchecked.filter(({ reason }) => reason === "counted-here").flatMap(({ rows: ids }) => ids),
  );
  return rows.filter(({ id }) => counted.has(id));
}
