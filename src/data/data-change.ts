import { csvFormatRows } from "d3-dsv";
import { DataError } from "./data-error.ts";
import { readCsv } from "./read-csv.ts";
import type { RowChange } from "./row-changes.ts";

/**
 * One line of `data/changes.csv`: a number that changed, with the version of its dataset that brought it. What befell a
 * dataset as a whole is one line without `id` and `column` (see `kindOfChange`).
 */
export type DataChange = RowChange & {
  /** Day of the version, like 2026-11-21. */
  readonly date: string;
  readonly dataset: string;
  readonly version: string;
  readonly reason: string;
  readonly reasonZh: string;
};

/** "number", or of the whole dataset: a first version, one that changed words alone, or the end of it. */
export type ChangeKind = "number" | "first" | "words" | "withdrawn";

/** Without an id, `new` is the count of rows that came with the dataset, `old` that of those that went with it. */
export function kindOfChange({ id, old, new: now }: RowChange): ChangeKind {
  if (id !== "") return "number";
  if (old !== "") return "withdrawn";
  return now === "" ? "words" : "first";
}

/** Columns of `changes.csv`, in order. */
export const changeColumns = [
  "date",
  "dataset",
  "version",
  "id",
  "column",
  "old",
  "new",
  "reason",
  "reason_zh",
] as const;

/**
 * Every recorded change, in the order of the file.
 *
 * @throws DataError where a line has another number of cells, no date, or no reason in either language
 */
export function parseChanges(text: string, file: string): readonly DataChange[] {
  return readCsv(text, file, changeColumns).map(({ line, cells }) => {
    const cell = (name: (typeof changeColumns)[number]): string => cells[name] ?? "";
    const place = { file, line, row: cell("id") };
    if (!/^\d{4}-\d{2}-\d{2}$/.test(cell("date"))) {
      throw new DataError(
        { ...place, column: "date" },
        `"${cell("date")}" is no day.`,
        "Write it like 2026-11-21.",
      );
    }
    for (const column of ["reason", "reason_zh"] as const) {
      if (cell(column) === "") {
        throw new DataError({ ...place, column }, "the cell is empty.", "Say why the data changed.");
      }
    }
    return {
      date: cell("date"),
      dataset: cell("dataset"),
      version: cell("version"),
      id: cell("id"),
      column: cell("column"),
      old: cell("old"),
      new: cell("new"),
      reason: cell("reason"),
      reasonZh: cell("reason_zh"),
    };
  });
}

export function writeChanges(changes: readonly DataChange[]): string {
  const body = changes.map((change) => [
    change.date,
    change.dataset,
    change.version,
    change.id,
    change.column,
    change.old,
    change.new,
    change.reason,
    change.reasonZh,
  ]);
  return csvFormatRows([[...changeColumns], ...body]) + "\n";
}

/** What a version of a dataset is known by in the record; the end of a dataset is told apart from what its last version brought. */
export function versionKey(change: RowChange & Pick<DataChange, "dataset" | "version">): string {
  const end = kindOfChange(change) === "withdrawn" ? " withdrawn" : "";
  return `${change.dataset} ${change.version}${end}`;
}

/** The record with versions told anew: what was said of each before gives way, in its place; new ones come last. */
export function withVersions(
  changes: readonly DataChange[],
  told: readonly DataChange[],
): readonly DataChange[] {
  const keys = new Set([...changes, ...told].map(versionKey));
  return [...keys].flatMap((key) => {
    const anew = told.filter((change) => versionKey(change) === key);
    return anew.length > 0 ? anew : changes.filter((change) => versionKey(change) === key);
  });
}
