import fc from "fast-check";

/** Which digit is changed, counted from the last, and by how much: oftenest the last, by one, the hardest to find. */
const change = {
  at: fc.oneof(fc.constant(0), fc.nat(20)),
  by: fc.oneof(fc.constantFrom(1, 9), fc.integer({ min: 1, max: 9 })),
};

export const misprint = fc.record(change);

type Misprint = { readonly at: number; readonly by: number };

/** The whole number with one digit changed. */
export function withMisprint(units: number, { at, by }: Misprint): number {
  const digits = String(units);
  const place = digits.length - 1 - (at % digits.length);
  const digit = (Number(digits[place]) + by) % 10;
  return Number(digits.slice(0, place) + digit + digits.slice(place + 1));
}

/** One of several numbers with one digit changed. */
export const misprintInOne = fc.record({ which: fc.nat(), ...change });

/** A whole number of units as the number a print shows: 4474 units of 0.01 are 44.74. */
export function inUnits(units: number, decimals: number): number {
  return Number((units / 10 ** decimals).toFixed(decimals));
}

/** The unit of the last of so many decimals. */
export function unitOf(decimals: number): number {
  return Number((10 ** -decimals).toFixed(decimals));
}
