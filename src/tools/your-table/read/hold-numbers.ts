import { narrowCell } from "./number-tokens.ts";
import { readCell } from "./read-cell.ts";
import type { Role } from "./role.ts";

/** What numbers are read as: each cell that can be read at all can be read as one of these. */
const ROLES: readonly Role[] = ["percent", "count-percent", "n", "p", "interval", "estimate-interval"];
const SAMPLE = 200;
/** Rows with a number that make a table of numbers: there may be headings and blank rows between them. */
const ENOUGH = 1 / 3;

/** Whether the rows are of a table with numbers; the sentences of a text are not, though figures stand in them. */
export function holdNumbers(rows: readonly (readonly string[])[]): boolean {
  const sample = rows.slice(0, SAMPLE);
  const found = sample.filter((cells) => cells.some(isNumber));
  return found.length > 0 && found.length >= sample.length * ENOUGH;
}

/** Whether a cell begins with a number and has no word in it: also one that cannot be read, such as 5.2±1.3. */
export function holdFigures(rows: readonly (readonly string[])[]): boolean {
  return rows.some((cells) =>
    cells.map(narrowCell).some((cell) => /^[^\p{L}]*\d/u.test(cell) && !/\p{L}{3}/u.test(cell)),
  );
}

function isNumber(cell: string): boolean {
  return ROLES.some((role) =>
    [false, true].some((decimalComma) => readCell(cell, role, decimalComma).numbers.length > 0),
  );
}
