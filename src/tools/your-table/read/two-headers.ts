import { dsvFormat } from "d3-dsv";
import { detectDelimiter, type Delimiter } from "../../../query/read/delimiter.ts";
import { isMissingToken } from "../../../query/read/missing-tokens.ts";
import { parseNumber } from "../../../query/read/parse-number.ts";
import { columnHint } from "./column-hint.ts";

/** A text whose columns are named in one row. */
export type Joined = {
  readonly text: string;
  /** One of the names, where there were two rows of them; else null. */
  readonly example: string | null;
  /** Lines that it has less. */
  readonly fewer: number;
};

/** Characters in which the rows below are looked for. */
const SAMPLE = 65_536;
const BETWEEN = " · ";

/**
 * Names of columns in two rows, the upper of cells that were merged: "Men", blank, "Women", blank over n, %, n, %. They
 * are joined where both hold words only and the rows below hold numbers, and where the lower names what such a column
 * may hold, or names the same under each: else it may be a row of the table.
 */
export function withJoinedHeaders(text: string, asked?: Delimiter): Joined {
  const none: Joined = { text, example: null, fewer: 0 };
  const [lines = "", upper = "", lower = ""] =
    /^\s*?([^\r\n]+)(?:\r\n?|\n)([^\r\n]+)(?:\r\n?|\n)/.exec(text) ?? [];
  if (/"/.test(lines)) return none;
  const delimiter = asked ?? detectDelimiter(text);
  const { parseRows, formatRow } = dsvFormat(delimiter);
  const [top = [], under = []] = [parseRows(upper)[0], parseRows(lower)[0]];
  const rows = parseRows(text.slice(lines.length).slice(0, SAMPLE));
  const isNumber = (cell: string): boolean => parseNumber(cell) !== null;
  if (top.length !== under.length || [...top, ...under].some(isNumber)) return none;
  const over = spread(top);
  const spanned = under.flatMap((cell, c) =>
    over[c] !== "" && !isSingle(top, c) ? [{ cell: cell.trim(), c }] : [],
  );
  const holdsNumbers = (c: number): boolean => rows.some((row) => isNumber(row[c] ?? ""));
  const areNames = spanned.every(({ cell, c }) => cell !== "" && !isMissingToken(cell) && holdsNumbers(c));
  const isRepeated = new Set(spanned.map(({ cell }) => cell)).size < spanned.length;
  if (spanned.length < 2 || !areNames) return none;
  if (!isRepeated && spanned.every(({ cell }) => columnHint(cell) === null)) return none;
  const names = under.map((cell, c) =>
    [over[c] ?? "", cell.trim()].filter((words) => words !== "").join(BETWEEN),
  );
  const [first] = spanned;
  return {
    text: `${formatRow(names)}\n${text.slice(lines.length)}`,
    example: names[first?.c ?? 0] ?? "",
    fewer: lines.split(/\r\n?|\n/).length - 2,
  };
}

/** Each cell that was merged stands for the blank ones after it; the blank ones before the first are of no such cell. */
function spread(cells: readonly string[]): readonly string[] {
  let last = "";
  return cells.map((cell) => (last = cell.trim() || last));
}

/** Whether no blank cell follows it, nor is it blank. */
function isSingle(cells: readonly string[], c: number): boolean {
  return (cells[c] ?? "").trim() !== "" && (c + 1 >= cells.length || (cells[c + 1] ?? "").trim() !== "");
}
