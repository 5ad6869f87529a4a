import { detectDelimiter, delimiters } from "./delimiter.ts";
import type { Delimiter } from "./delimiter.ts";
import type { FileNote, RawTable, ReadOptions } from "./file-note.ts";
import { detectHeader } from "./header.ts";
import { limits } from "./limits.ts";
import { mendQuotes } from "./mend-quotes.ts";
import { doubt, note, stop } from "./note.ts";
import { readCells, TooLarge } from "./read-cells.ts";
import type { Cells } from "./read-cells.ts";
import { uniqueHeaders } from "./unique-headers.ts";

export type ReadText = {
  /** Null where the text holds no table that can be opened; the last note says why. */
  readonly raw: RawTable | null;
  readonly notes: readonly FileNote[];
  readonly delimiter: Delimiter;
  /** Whether the first row names the columns. */
  readonly header: boolean;
};

/**
 * A text as a table of texts. Rows in the notes are counted from 1, without the header, as the explorer counts them;
 * lines are those of the file.
 */
export function readText(text: string, options: ReadOptions, tell: (done: number) => void): ReadText {
  // Excel writes and reads the delimiter in a first line of its own.
  const declared = /^sep=([,;\t|])\r?\n/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const named = delimiters.find((delimiter) => delimiter === declared?.[1]);
  const delimiter = options.delimiter ?? named ?? detectDelimiter(body);
  const none = (...notes: readonly FileNote[]): ReadText => ({ raw: null, notes, delimiter, header: true });
  if (body.trim() === "") return none(stop("empty"));
  const mended = mendQuotes(body, delimiter);
  const quotes: FileNote[] = [
    ...(mended.open ? [doubt("quote-open", { count: mended.open, line: mended.openLine })] : []),
    ...(mended.loose ? [doubt("quote-loose", { count: mended.loose, line: mended.looseLine })] : []),
  ];
  let cells: Cells;
  try {
    cells = readCells(mended.text, delimiter, tell);
  } catch (error) {
    if (error instanceof TooLarge) return none(...quotes, tooLarge(error));
    throw error;
  }
  const header = options.header ?? detectHeader(cells.data);
  if (cells.rows === 0) return none(stop("empty"));
  if (header && cells.rows === 1) return none(...quotes, stop("header-only", { columns: cells.width }));
  return { ...table(cells, header, quotes, options), delimiter, header };
}

function table(cells: Cells, header: boolean, quotes: readonly FileNote[], options: ReadOptions) {
  const { headers, empty, repeated, cut } = uniqueHeaders(
    cells.data.map((column, i) => (header && i < cells.width ? (column[0] ?? "") : "")),
  );
  const body = header ? cells.data.map((column) => column.slice(1)) : cells.data;
  // A delimiter at the end of each line opens a column without a name or a cell.
  const left = empty.map((n) => n - 1).filter((i) => body[i]?.every((cell) => cell === "") ?? false);
  const kept = headers.flatMap((_, i) => (left.includes(i) ? [] : [i]));
  const unnamed = empty.filter((n) => n <= cells.width && !left.includes(n - 1));
  const row = (first: number): number => (header ? first : first + 1);
  const name = (n: number | undefined): string => headers[(n ?? 0) - 1] ?? "";
  const notes: FileNote[] = [
    ...quotes,
    ...(!header && options.header === undefined ? [doubt("no-header")] : []),
    ...(header && unnamed.length
      ? [note("header-empty", { count: unnamed.length, column: name(unnamed[0]) })]
      : []),
    ...(repeated.length
      ? [note("header-repeated", { count: repeated.length, column: name(repeated[0]) })]
      : []),
    ...(cut.length
      ? [doubt("header-cut", { count: cut.length, column: cut[0] ?? 0, limit: limits.header })]
      : []),
    ...(left.length ? [note("columns-empty", { count: left.length })] : []),
    ...(cells.short.count
      ? [doubt("rows-short", { count: cells.short.count, row: row(cells.short.first) })]
      : []),
    ...(cells.long.count && kept.some((i) => i >= cells.width)
      ? [
          doubt("rows-long", {
            count: cells.long.count,
            row: row(cells.long.first),
            column: name(cells.width + 1),
          }),
        ]
      : []),
    ...(cells.blank ? [note("rows-blank", { count: cells.blank })] : []),
  ];
  const data = kept.map((i) => body[i] ?? []);
  const raw: RawTable = { headers: kept.map((i) => headers[i] ?? ""), rows: data[0]?.length ?? 0, data };
  return { raw, notes };
}

function tooLarge({ what, row, column, size }: TooLarge): FileNote {
  return stop(`too-many-${what}`, {
    size,
    row: Math.max(1, row),
    column: what === "columns" ? size : column + 1,
    limit: what === "cell" ? limits.cell : limits[what],
  });
}
