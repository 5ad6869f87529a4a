import type { Dataset } from "../data/read-dataset.ts";
import { type Status, statuses } from "../data/row.ts";
import { isTranscribed } from "../data/transcription.ts";

/** How many numbers of a dataset, or of one of its tables, are of each status; the audit counts the same. */
export type NumberCounts = {
  readonly all: number;
  /** Statuses that occur, in their order. */
  readonly statuses: readonly { readonly status: Status; readonly count: number }[];
  readonly doubtful: number;
  /** Numbers that the document prints and that stand in no check. */
  readonly alone: number;
};

export function numberCounts(dataset: Dataset, table?: string): NumberCounts {
  const rows = dataset.rows.filter(({ table: of }) => table === undefined || of === table);
  const printed = new Set(rows.filter(isTranscribed).map(({ id }) => id));
  const withStatus = (status: Status): number => rows.filter((row) => row.status === status).length;
  return {
    all: rows.length,
    statuses: statuses
      .map((status) => ({ status, count: withStatus(status) }))
      .filter(({ count }) => count > 0),
    doubtful: withStatus("unresolved"),
    alone: dataset.unchecked.flatMap(({ rows: ids }) => ids).filter((id) => printed.has(id)).length,
  };
}
