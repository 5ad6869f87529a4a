/** A table as it was typed: every cell keeps its text, so that 44.70 stays 44.70. */
export type Sheet = {
  /** Name of the file, or what the table is called. */
  readonly name: string;
  readonly headers: readonly string[];
  /** As many cells a row as there are headers. */
  readonly rows: readonly (readonly string[])[];
};

/** Rows that are checked; a longer table keeps the others, unchecked. */
export const checkedRows = 2000;

/** Rows that a table may have to be opened. */
export const mostRows = 20_000;

/** Columns that a table may have to be opened. */
export const mostColumns = 60;

/** Bytes that a file may have to be opened. */
export const mostBytes = 10_000_000;

/** The same sheet where the cell has that text. */
export function setCell(sheet: Sheet, row: number, column: number, text: string): Sheet {
  if (sheet.rows[row]?.[column] === undefined || sheet.rows[row][column] === text) return sheet;
  const rows = sheet.rows.map((cells, r) =>
    r === row ? cells.map((cell, c) => (c === column ? text : cell)) : cells,
  );
  return { ...sheet, rows };
}

export function setHeader(sheet: Sheet, column: number, text: string): Sheet {
  if (sheet.headers[column] === text) return sheet;
  return { ...sheet, headers: sheet.headers.map((header, c) => (c === column ? text : header)) };
}

/** A blank row at the end. */
export function addRow(sheet: Sheet): Sheet {
  return { ...sheet, rows: [...sheet.rows, sheet.headers.map(() => "")] };
}

/** The same sheet without the row. */
export function removeRow(sheet: Sheet, row: number): Sheet {
  return { ...sheet, rows: sheet.rows.filter((_, r) => r !== row) };
}

/** The same sheet without the column. */
export function removeColumn(sheet: Sheet, column: number): Sheet {
  const without = (cells: readonly string[]): readonly string[] => cells.filter((_, c) => c !== column);
  return { ...sheet, headers: without(sheet.headers), rows: sheet.rows.map(without) };
}

/** Cells pasted over those from a place on: rows are added where they are needed, columns are not. */
export function pasteCells(
  sheet: Sheet,
  row: number,
  column: number,
  cells: readonly (readonly string[])[],
): Sheet {
  const blanks = Array.from({ length: Math.max(0, row + cells.length - sheet.rows.length) }, () =>
    sheet.headers.map(() => ""),
  );
  const rows = [...sheet.rows, ...blanks].map((old, r) => {
    const pasted = cells[r - row];
    return pasted === undefined ? old : old.map((cell, c) => pasted[c - column] ?? cell);
  });
  return { ...sheet, rows };
}

/** Whether each place of the one is that place in the other, whatever was typed there. */
export function hasSamePlaces(one: Sheet, other: Sheet): boolean {
  return (
    one.rows.length === other.rows.length &&
    one.headers.length === other.headers.length &&
    one.headers.every((header, column) => header === other.headers[column])
  );
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}
