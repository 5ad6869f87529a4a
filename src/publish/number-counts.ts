import { countedRows, printedRows } from "../data/printed-rows.ts";
import type { Dataset } from "../data/read-dataset.ts";
import { statuses } from "../data/row.ts";
import type { Locale } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";

/** How many numbers of a dataset, or of one of its tables, are of each kind; the audit counts the same. */
export type NumberCounts = {
  readonly all: number;
  /** By origin: as printed, corrected …, and counted by this site. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  readonly counted: number;
  readonly doubtful: number;
  /** Numbers that the document prints and that stand in no check. */
  readonly alone: number;
};

export function numberCounts(dataset: Dataset, locale: Locale, table?: string): NumberCounts {
  const own = ({ table: of }: { readonly table: string }) => table === undefined || of === table;
  const rows = dataset.rows.filter(own);
  const counted = new Set(countedRows(dataset).map(({ id }) => id));
  const printed = new Set(
    printedRows(dataset)
      .filter(own)
      .map(({ id }) => id),
  );
  const here = rows.filter(({ id }) => counted.has(id)).length;
  const kinds = [
    ...statuses.map((status) => ({
      kind: message(locale, `status.${status}`),
      count: rows.filter((row) => row.status === status && !counted.has(row.id)).length,
    })),
    { kind: message(locale, "data.counted"), count: here },
  ];
  return {
    all: rows.length,
    kinds: kinds.filter(({ count }) => count > 0),
    counted: here,
    doubtful: rows.filter(({ status }) => status === "unresolved").length,
    alone: dataset.unchecked.flatMap(({ rows: ids }) => ids).filter((id) => printed.has(id)).length,
  };
}
