import type { Row } from "./row.ts";

/** The print of a number, where it is nothing but the number: "12", "3.706", "84%". Words and units are translated. */
export function barePrintOf({ asPrinted }: Pick<Row, "asPrinted">): string | undefined {
  return /^\d[\d.,]*%?$/.test(asPrinted) ? asPrinted : undefined;
}

/** The same for an operand that stands as printed where the site reads another number: the print, to the sign. */
export function misprintOf(operand: { readonly value: number | null }, row: Row | undefined) {
  if (!row || row.printedValue === row.value || operand.value !== row.printedValue) return undefined;
  return barePrintOf(row);
}
