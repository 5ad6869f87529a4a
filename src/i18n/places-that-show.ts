import { decimalsIn } from "./decimals-in.ts";

/**
 * Decimals for a number that so many would show as zero: as many as two of its own digits need, or `places` where the
 * number does not vanish. "0.0" of a share of 0.04 would say that there is none.
 */
export function placesThatShow(value: number, places: number): number {
  if (value === 0 || !Number.isFinite(value) || Number(value.toFixed(Math.min(100, places))) !== 0)
    return places;
  return decimalsIn(Number(value.toPrecision(2)));
}

/** Below this a number is written with its power of ten: "1.5e-7" is read, a row of zeros is counted. */
const SMALLEST_IN_FULL = 1e-6;

/** A number too small to be written in full, with three digits that count; null for all others. */
export function writeTiny(value: number): string | null {
  if (value === 0 || Math.abs(value) >= SMALLEST_IN_FULL) return null;
  return String(Number(value.toPrecision(3))).replace(/^-/, "−");
}
