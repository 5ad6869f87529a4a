import { dsvFormat } from "d3-dsv";
import { detectDelimiter } from "../../../query/read/delimiter.ts";
import type { ReadOptions } from "../../../query/read/file-note.ts";
import { parseNumber } from "../../../query/read/parse-number.ts";

/** A text without the title above its table, if it has one. */
export type Untitled = {
  readonly title: string | null;
  readonly text: string;
  /** Lines of the file above the text. */
  readonly above: number;
};

/** Characters in which the rows below the title are looked for. */
const SAMPLE = 65_536;

/**
 * A first line with one cell, above one with several, is a title and names no columns. Spreadsheets fill it up with
 * empty cells: then it may as well name the first of several columns, unless the row below holds the names. One that
 * holds the delimiter itself is a title if all rows but it, the names of columns first, have the same number of cells.
 */
export function withoutTitle(text: string, asked: ReadOptions["delimiter"]): Untitled {
  const none: Untitled = { title: null, text, above: 0 };
  const begin = text.search(/\S/);
  const length = text.slice(Math.max(0, begin)).search(/[\r\n]/);
  if (begin < 0 || length < 0) return none;
  const start = Math.max(text.lastIndexOf("\n", begin), text.lastIndexOf("\r", begin)) + 1;
  const line = text.slice(start, begin + length);
  if (/^sep=/i.test(line) || (line.split('"').length - 1) % 2 === 1) return none;
  const rest = text.slice(begin + length).replace(/^(?:\r\n?|\n)/, "");
  const delimiter = asked ?? detectDelimiter(text);
  if (!asked && detectDelimiter(rest) !== delimiter) return none;
  const { parseRows } = dsvFormat(delimiter);
  const cells = parseRows(line)[0] ?? [];
  const [first = "", ...others] = cells;
  const isCut = others.some(isFilled);
  const title = (isCut ? line.replaceAll("\t", " ") : first).trim();
  if (title === "" || parseNumber(title) !== null) return none;
  const rows = parseRows(rest.slice(0, SAMPLE)).filter((row) => row.some(isFilled));
  const [below = []] = rows;
  const hasNames = below.filter(isFilled).length > 1 && below.every((cell) => parseNumber(cell) === null);
  if (rows.length < 2 || below.length < 2 || (others.length > 0 && !hasNames)) return none;
  if (isCut && (cells.length === below.length || rows.some(({ length }) => length !== below.length)))
    return none;
  return { title, text: rest, above: text.slice(0, start).split(/\r\n?|\n/).length };
}

const isFilled = (cell: string): boolean => cell.trim() !== "";
