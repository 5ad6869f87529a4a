import fc from "fast-check";

/** Where a digit is changed and by how much: any of the nine other digits. */
export const misprint = fc.record({ at: fc.nat(20), by: fc.integer({ min: 1, max: 9 }) });

/** The whole number with one digit changed. */
export function withMisprint(
  units: number,
  { at, by }: { readonly at: number; readonly by: number },
): number {
  const digits = String(units);
  const place = at % digits.length;
  const digit = (Number(digits[place]) + by) % 10;
  return Number(digits.slice(0, place) + digit + digits.slice(place + 1));
}

/** A whole number of units as the number a print shows: 4474 units of 0.01 are 44.74. */
export function inUnits(units: number, decimals: number): number {
  return Number((units / 10 ** decimals).toFixed(decimals));
}

/** The unit of the last of so many decimals. */
export function unitOf(decimals: number): number {
  return Number((10 ** -decimals).toFixed(decimals));
}
