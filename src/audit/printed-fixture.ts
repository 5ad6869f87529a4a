import type { Quantity } from "./quantity.ts";
import { unitOf } from "./misprint-fixture.ts";
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

/** Whether a print, half a unit to either side, meets what lies between the least and the greatest of the results. */
export function isReached({ read, precision }: Quantity, results: readonly number[]): boolean {
  const [value, half] = [read ?? NaN, precision / 2 + 1e-7 * precision];
  return value + half >= Math.min(...results) && value - half <= Math.max(...results);
}

/** The number as written and at both ends of its rounding; with `turn`, where a result turns round, if it lies between. */
export function truthsOf({ read, precision }: Quantity, turn = NaN): readonly number[] {
  const [value, half] = [read ?? NaN, precision / 2];
  return [value - half, value, value + half, ...(Math.abs(value - turn) < half ? [turn] : [])];
}
