/**
 * First characters that make a spreadsheet read a cell as a formula, full-width forms included. Programs that drop
 * characters without a shape on the way must not bring one to the front.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * A text as a cell of a table that people open in a spreadsheet: an apostrophe before what would be read as a
 * formula (OWASP, CSV Injection). Numbers are written by `numberCell` and keep their sign.
 */
export function textCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A number as a plain cell: no grouping, a point for decimals; empty where there is none. */
export function numberCell(value: number | null): string {
  return value === null ? "" : String(value);
}
