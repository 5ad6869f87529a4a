import { decimalsIn } from "../../i18n/decimals-in.ts";
import { writeTiny } from "../../i18n/places-that-show.ts";

/** Decimals that a number has, at most twelve. */
export function ownDecimals(value: number): number {
  return Math.min(12, decimalsIn(Number(value.toPrecision(15))));
}

/**
 * How many decimals computed numbers of one column get: as many as give the largest of them four significant digits,
 * but none that all would have as zero; a number under one keeps two significant digits of its own.
 */
export function computedDecimals(values: readonly number[]): (value: number) => number {
  // What is written with its power of ten asks for no decimals.
  const finite = values.filter((value) => Number.isFinite(value) && value !== 0 && writeTiny(value) === null);
  const needed = Math.max(0, ...finite.map(ownDecimals));
  const shared = Math.min(needed, digits(Math.max(0, ...finite.map(Math.abs)), 4));
  return (value) =>
    value !== 0 && Math.abs(value) < 1
      ? Math.min(needed, Math.max(shared, digits(Math.abs(value), 2)))
      : shared;
}

/** Decimals that give a number so many significant digits, at most six. */
function digits(size: number, significant: number): number {
  if (size === 0) return 0;
  return Math.min(6, Math.max(0, significant - 1 - Math.floor(Math.log10(size))));
}
