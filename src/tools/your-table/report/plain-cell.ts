import { textCell } from "../../../publish/spreadsheet-cell.ts";

const NUMBER = /^[-−+]?[\d.,]*\d%?$/;

/** A typed cell that no spreadsheet computes: what would be a formula stands behind an apostrophe; a number keeps its sign and its digits. */
export function plainCell(text: string): string {
  return NUMBER.test(text.trim()) ? text : textCell(text);
}
