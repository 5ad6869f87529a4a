import type { CsvRecord } from "./read-csv.ts";

/** Columns in which a change is a change of the number, not of its description. */
export const numberColumns = [
  "relation",
  "value",
  "printed_value",
  "low",
  "high",
  "n",
  "unit",
  "precision",
  "as_printed",
  "status",
] as const;

/** A cell of a fact table before and after; "" where the row did not exist, or no longer does. */
export type RowChange = {
  readonly id: string;
  readonly column: string;
  readonly old: string;
  readonly new: string;
};

type Records = readonly Pick<CsvRecord, "cells">[];

/** What of a row is listed when it appears or disappears. */
const ESTIMATE: readonly string[] = ["value", "low", "high"];

/** Every number that differs between two states of the fact rows of a dataset, in the order of the later one. */
export function rowChanges(before: Records, after: Records): readonly RowChange[] {
  const byId = (records: Records) => new Map(records.map(({ cells }) => [cells["id"] ?? "", cells]));
  const [old, now] = [byId(before), byId(after)];
  const ids = [...now.keys(), ...[...old.keys()].filter((id) => !now.has(id))];
  return ids.flatMap((id) => {
    const [was, is] = [old.get(id), now.get(id)];
    const columns = was && is ? numberColumns : ESTIMATE;
    return columns
      .map((column) => ({ id, column, old: was?.[column] ?? "", new: is?.[column] ?? "" }))
      .filter((change) => change.old !== change.new);
  });
}
