import { dsvFormat } from "d3-dsv";
import { detectDelimiter } from "../../../query/read/delimiter.ts";
import { parseNumber } from "../../../query/read/parse-number.ts";
import { holdNumbers } from "./hold-numbers.ts";
import { cellsOf, type LooseSeparator, looseSeparators } from "./separator.ts";

/** What sets the cells apart, and the first line that has not as many as most have, if there is one. */
export type Loose = {
  readonly separator: LooseSeparator;
  readonly uneven: { readonly line: number; readonly cells: number; readonly most: number } | null;
};

type Row = { readonly line: number; readonly cells: readonly string[] };

/** Characters in which delimiters of files are looked for. */
const SAMPLE = 65_536;

/** Of a table whose cells no delimiter of files sets apart evenly, what does so better; null where nothing does. */
export function looseIn(text: string): Loose | null {
  const inFiles = delimitedIn(text);
  if (inFiles.isEven) return null;
  const filled = text
    .split(/\r\n?|\n/)
    .flatMap((each, i) => (each.trim() === "" ? [] : [{ line: i + 1, text: each }]));
  const found = looseSeparators.flatMap((separator) => {
    const rows = filled.map(({ line, text }): Row => ({ line, cells: cellsOf(text, separator) }));
    const most = mostUsual(rows.map(({ cells }) => cells.length));
    const even = rows.filter(({ cells }) => cells.length === most);
    if (most <= inFiles.most || even.length * 2 <= rows.length) return [];
    if (!holdNumbers(even.slice(1).map(({ cells }) => cells))) return [];
    const odd = rows.find((row, i) => row.cells.length !== most && !(i === 0 && areNames(rows[1])));
    return [{ separator, most, uneven: odd ? { line: odd.line, cells: odd.cells.length, most } : null }];
  });
  const [first, ...others] = found;
  return first ? others.reduce((best, each) => (each.most > best.most ? each : best), first) : null;
}

/** How many cells the delimiter of a file makes of most rows, and whether of all. */
function delimitedIn(text: string): { readonly most: number; readonly isEven: boolean } {
  const sample = text.length > SAMPLE ? text.slice(0, text.lastIndexOf("\n", SAMPLE) + 1) : text;
  const rows = dsvFormat(detectDelimiter(sample)).parseRows(sample);
  const counts = rows.flatMap(({ length, 0: first }) => (length === 1 && !first?.trim() ? [] : [length]));
  const most = mostUsual(counts);
  return { most, isEven: most > 1 && counts.every((count) => count === most) };
}

/** Whether a row names columns: then the line above it, if it is another, is a title. */
function areNames(row: Row | undefined): boolean {
  return row !== undefined && row.cells.length > 1 && row.cells.every((cell) => parseNumber(cell) === null);
}

function mostUsual(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
}
