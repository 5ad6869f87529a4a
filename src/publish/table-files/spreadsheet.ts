import writeXlsxFile, { type Cell as SheetCell, type Row as SheetRow } from "write-excel-file/universal";
import { textCell } from "../spreadsheet-cell.ts";
import type { Cell, Column, ColumnType } from "../../query/column.ts";
import type { About } from "./file-words.ts";
import { dateOf, daysOf } from "./iso-date.ts";
import { textWidth } from "./text-width.ts";

/** Rows of a sheet in Excel, the header's included. */
const sheetRows = 1_048_576;
/** Characters of a cell in Excel. */
export const cellLength = 32_767;
/** Excel takes 1900 for a leap year: days before its March are a day off. */
const FIRST_DAY = daysOf("1900-03-01") ?? 0;

/** A sheet that says what the rows are. */
export type NotesSheet = {
  readonly name: string;
  readonly about: About;
  /** Heading of the table below. */
  readonly heading: string;
  /** What each column of the rows holds; its header first. */
  readonly codebook: readonly (readonly (string | number)[])[];
  /** Said where texts were longer than a cell holds; with `{n}`, their number. */
  readonly cut: string;
};

/**
 * The rows as a workbook: names of the columns in the first row, which stays in view; numbers as numbers, dates as dates
 * (as text where they are not of the calendar or before March 1900), all else as text. The sheets after it are notes.
 *
 * @throws RangeError where there are more rows than a sheet holds
 */
export async function spreadsheet(
  columns: readonly Column[],
  lines: readonly (readonly Cell[])[],
  sheet: string,
  notes: readonly NotesSheet[],
): Promise<Uint8Array> {
  if (lines.length >= sheetRows)
    throw new RangeError(
      `A sheet of Excel holds ${sheetRows - 1} rows below its header; there are ${lines.length}. Take CSV or Parquet.`,
    );
  const tally = { cut: 0 };
  const text = (value: string): SheetCell => textOf(value, tally);
  const data: SheetRow[] = [columns.map(({ name }) => headerCell(text(name)))];
  for (const line of lines) data.push(columns.map(({ type }, i) => cellOf(line[i] ?? null, type, text)));
  const file = await writeXlsxFile([
    { data, sheet, stickyRowsCount: 1, columns: widths(columns, lines) },
    ...notes.map((note) => ({
      data: notesRows(note, tally.cut, text),
      sheet: note.name,
      columns: [24, 80, 20, 20, 10, 60, 60].map((width) => ({ width })),
    })),
  ]).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}

function notesRows(
  { name, about, heading, codebook, cut }: NotesSheet,
  texts: number,
  text: (value: string) => SheetCell,
): SheetRow[] {
  const said = texts > 0 ? [...about, [name, cut.replace("{n}", String(texts))] as const] : about;
  const [header = [], ...entries] = codebook;
  return [
    ...said.map(([label, value]) => [headerCell(text(label)), wrapped(text(value))]),
    [],
    [headerCell(text(heading))],
    header.map((cell) => headerCell(text(String(cell)))),
    ...entries.map((entry) => entry.map((cell) => (typeof cell === "number" ? cell : wrapped(text(cell))))),
  ];
}

function cellOf(cell: Cell, type: ColumnType, text: (value: string) => SheetCell): SheetCell {
  if (cell === null || cell === "") return null;
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  const day = type === "date" ? daysOf(cell) : null;
  return day !== null && day >= FIRST_DAY
    ? { value: dateOf(day), type: Date, format: "yyyy-mm-dd" }
    : text(cell);
}

/** A text that is computed neither as it stands nor after someone has edited the cell. */
function textOf(value: string, tally: { cut: number }): SheetCell {
  const safe = textCell(value);
  const whole = safe.length <= cellLength;
  if (!whole) tally.cut += 1;
  const kept = whole ? safe : safe.slice(0, cellLength);
  // The library looks texts up in a plain object and drops what XML forbids after that: so "constructor" is not found there.
  return {
    value: kept in Object.prototype ? `${kept}\u0000` : kept,
    type: String,
    ...(safe === value ? {} : { format: "@" }),
  };
}

const headerCell = (cell: SheetCell): SheetCell => ({ ...(cell as object), fontWeight: "bold" });
const wrapped = (cell: SheetCell): SheetCell => ({ ...(cell as object), wrap: true, alignVertical: "top" });

/** Wide enough for the header and the first rows, within reason. */
function widths(columns: readonly Column[], lines: readonly (readonly Cell[])[]): { width: number }[] {
  const first = lines.slice(0, 200);
  return columns.map(({ name }, i) => {
    const widest = Math.max(textWidth(name), ...first.map((line) => textWidth(String(line[i] ?? ""))));
    return { width: Math.min(50, Math.max(8, widest + 2)) };
  });
}
