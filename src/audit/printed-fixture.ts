import type { Quantity } from "./quantity.ts";
import { rounded } from "./quantity-fixture.ts";

/** A number as a document would print it, to so many decimals. */
export function printedTo(
  decimals: number,
  id: string,
  value: number,
  changes: Partial<Quantity> = {},
): Quantity {
  return rounded(id, Number(value.toFixed(decimals)), unitOf(decimals), changes);
}

export function unitOf(decimals: number): number {
  return Number(`1e-${decimals}`);
}

/** Every number that one changed digit makes of it. */
export function misprintsOf({ read, precision }: Quantity): readonly number[] {
  const digits = String(Math.round(Math.abs(read ?? NaN) / precision));
  return [...digits].flatMap((digit, at) =>
    [..."0123456789"]
      .filter((other) => other !== digit)
      .map((other) => Number(`${digits.slice(0, at)}${other}${digits.slice(at + 1)}`) * precision),
  );
}

export function reading(quantity: Quantity, value: number): Quantity {
  return { ...quantity, printed: value, read: value };
}
