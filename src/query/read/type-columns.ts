import type { Cell, Column } from "../column.ts";
import { isCategorical, isNumeric } from "../column.ts";
import type { Query, Typing } from "../query.ts";
import type { Table } from "../table.ts";
import type { FileNote, RawTable } from "./file-note.ts";
import { headerScale } from "./header-scale.ts";
import { orderByScale } from "./known-scales.ts";
import { isMissingToken } from "./missing-tokens.ts";
import { doubt, note } from "./note.ts";
import { numberStyle } from "./number-style.ts";
import { dayOrder, parseDate } from "./parse-date.ts";
import { parseNumber } from "./parse-number.ts";
import { plainNumber } from "./plain-number.ts";

type Typed = { readonly cells: readonly Cell[]; readonly notes: readonly FileNote[] };

/** Values of a column that a reader declares as ordered without saying how; more have no order worth showing. */
const MOST_LEVELS = 200;

/**
 * A table of texts with types: those of `columns` (found, or declared by the site), changed by those the reader set.
 * The empty cell is missing, and so are the texts the reader named; in columns of numbers and dates also those that
 * files write for "missing", and what cannot be read, both noted with count and first row (from 1). Dates that show no
 * order of day and month, set as dates by the reader, are read day first. Columns of `columns` are in the order of the
 * file's; a typing of a column that is not there is passed over.
 */
export function typeColumns(
  raw: RawTable,
  columns: readonly Column[],
  types: Query["types"] = {},
  delimiter = ",",
): { readonly table: Table; readonly notes: readonly FileNote[] } {
  const notes: FileNote[] = [];
  const data: (readonly Cell[])[] = [];
  const typed = columns.map((column, i) => {
    const cells = raw.data[i] ?? [];
    const typing = Object.hasOwn(types, column.name) ? types[column.name] : undefined;
    const result = withType(column, typing, cells);
    const read = readColumn(cells, result, typing?.missing ?? [], delimiter);
    data.push(read.cells);
    notes.push(...read.notes, ...(typing ? styleNotes(cells, result, delimiter) : []));
    return result;
  });
  return { table: { columns: typed, rows: raw.rows, data }, notes };
}

function withType(column: Column, typing: Typing | undefined, cells: readonly string[]): Column {
  if (!typing) return column;
  const { levels: declared, labels, unit, ...rest } = column;
  const type = typing.type;
  const numeric = type === "number" || type === "integer";
  const levels = typing.levels ?? (isCategorical({ type }) ? declared : undefined);
  const ordered = type === "ordered" && !levels ? levelsOf(cells, typing.missing ?? []) : levels;
  return {
    ...rest,
    type,
    ...(ordered ? { levels: ordered } : {}),
    ...(labels && !numeric ? { labels } : {}),
    ...(unit && numeric ? { unit } : {}),
  };
}

/** How a column that the reader typed is read, where it could be read otherwise. */
function styleNotes(
  cells: readonly string[],
  { name, type }: Column,
  delimiter: string,
): readonly FileNote[] {
  if (isNumeric({ type }) && numberStyle(cells, delimiter).decimalComma)
    return [note("decimal-comma", { column: name })];
  return type === "date" && dayOrder(cells) === "month-first"
    ? [note("dates-month-first", { column: name })]
    : [];
}

function levelsOf(cells: readonly string[], missing: readonly string[]): readonly string[] {
  const values = new Set<string>();
  for (const cell of cells) {
    if (cell !== "" && !missing.includes(cell)) values.add(cell);
    if (values.size > MOST_LEVELS) return [];
  }
  const all = [...values];
  return orderByScale(all) ?? all.sort(byCodePoint);
}

// Tokens are few and looked up in a list: a set would hash every cell, which takes Chrome a minute for a million.
function readColumn(
  cells: readonly string[],
  { name, type }: Column,
  missing: readonly string[],
  delimiter: string,
): Typed {
  if (type === "number" || type === "integer") {
    const style = numberStyle(cells, delimiter);
    const unit = headerScale(name)?.power;
    return read(cells, name, type, missing, (cell) => {
      const plain = plainNumber(cell, style.decimalComma);
      const value = plain === null ? (parseNumber(cell, style, unit)?.value ?? null) : plain;
      return type === "integer" && value !== null && !Number.isInteger(value) ? null : value;
    });
  }
  if (type === "date") {
    const order = dayOrder(cells);
    return read(cells, name, type, missing, (cell) => {
      return parseDate(cell, order === "unclear" ? "day-first" : order)?.day ?? null;
    });
  }
  return { cells: cells.map((cell) => (cell === "" || missing.includes(cell) ? null : cell)), notes: [] };
}

function read(
  cells: readonly string[],
  column: string,
  type: "number" | "integer" | "date",
  missing: readonly string[],
  parse: (cell: string) => Cell,
): Typed {
  const tokens = { count: 0, row: 0, cell: "" };
  const unread = { count: 0, row: 0, cell: "" };
  const result = cells.map((cell, i) => {
    if (cell === "" || missing.includes(cell)) return null;
    const value = parse(cell);
    if (value !== null || cell.trim() === "") return value;
    const kind = isMissingToken(cell) ? tokens : unread;
    if (kind.count === 0) Object.assign(kind, { row: i + 1, cell: cell.slice(0, 40) });
    kind.count += 1;
    return null;
  });
  return {
    cells: result,
    notes: [
      ...(tokens.count ? [note("tokens", { column, ...tokens })] : []),
      ...(unread.count ? [doubt(`unread-${type}`, { column, ...unread })] : []),
    ],
  };
}

/** As every form of a query sorts: not by UTF-16 unit, which puts rare Han characters before full-width signs. */
function byCodePoint(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  const at = left.findIndex((character, i) => character !== right[i]);
  if (at < 0) return left.length - right.length;
  return (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1);
}
