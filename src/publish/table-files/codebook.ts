import { type Cell, type Column, columnTitle } from "../../query/column.ts";
import type { FileWords } from "./file-words.ts";

/** What is said of one column of a file. */
export type CodebookEntry = {
  readonly name: string;
  readonly title: string;
  /** In words. */
  readonly type: string;
  /** In words; "" for none. */
  readonly unit: string;
  /** Cells of the file that are missing. */
  readonly missing: number;
};

export function codebookOf(
  columns: readonly Column[],
  lines: readonly (readonly Cell[])[],
  words: Pick<FileWords, "types" | "units">,
): readonly CodebookEntry[] {
  const missing = columns.map(() => 0);
  for (const line of lines)
    for (let i = 0; i < columns.length; i++)
      if ((line[i] ?? null) === null) missing[i] = (missing[i] ?? 0) + 1;
  return columns.map((column, i) => ({
    name: column.name,
    title: columnTitle(column),
    type: words.types[column.type],
    unit: column.unit === undefined ? "" : (words.units[column.unit] ?? column.unit),
    missing: missing[i] ?? 0,
  }));
}

/** The codebook as a table: its header, then a line a column. */
export function codebookLines(
  entries: readonly CodebookEntry[],
  words: FileWords,
): readonly (readonly (string | number)[])[] {
  return [
    [words.name, words.title, words.type, words.unit, words.missing],
    ...entries.map(({ name, title, type, unit, missing }) => [name, title, type, unit, missing]),
  ];
}
