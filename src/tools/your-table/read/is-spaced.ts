import { narrowCell } from "./number-tokens.ts";

/** A line that ends in two numbers or more with one space between them, as text copied from a PDF has it. */
const NUMBERS = /(?:^| )[^\p{L}\s]*\d[^\p{L}\s]*(?: [^\p{L}\s]*\d[^\p{L}\s]*)+$/u;

/** Whether single spaces seem to stand between the cells of most lines: then nobody can tell "1 061" from two cells. */
export function isSpaced(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).flatMap((line) => narrowCell(line).trim() || []);
  const rows = lines.slice(1).filter((line) => NUMBERS.test(line));
  return rows.length > 1 && rows.length * 2 > lines.length - 1;
}
