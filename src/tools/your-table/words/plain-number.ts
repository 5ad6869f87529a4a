import { narrowCell } from "../read/number-tokens.ts";

/** A number as arithmetic shows it: in half width, with one sort of minus. As it was typed it stands in the table. */
export function plainNumber(typed: string): string {
  return narrowCell(typed).replace(/^([<>≤≥]?)-/, "$1−");
}
