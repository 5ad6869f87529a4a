import { sizeOf, withPoint } from "./number-parts.ts";

type Tried = { readonly to: string; readonly mending: readonly unknown[] };

/**
 * Readings of one number without those that another says as well: of one value only that with the decimals of the
 * number, and none that rounds a reading with which as many checks hold.
 */
export function withoutRepeats<T extends Tried>(
  readings: readonly T[],
  from: string,
  decimalComma: boolean,
): readonly T[] {
  const decimalsIn = (number: string): number =>
    withPoint(number, decimalComma).split(".")[1]?.replace(/\D/g, "").length ?? 0;
  const own = decimalsIn(from);
  const all = readings.map((reading, at) => {
    const value = sizeOf(withPoint(reading.to, decimalComma).replace(/[^\d.]/g, ""));
    return { reading, at, value, decimals: decimalsIn(reading.to), holds: reading.mending.length };
  });
  type Each = (typeof all)[number];
  const isBetter = (a: Each, b: Each): boolean => {
    if (a.holds < b.holds) return false;
    if (a.value !== b.value)
      return a.decimals > b.decimals && Math.abs(a.value - b.value) <= 0.5000001 / 10 ** b.decimals;
    const [isOwn, isOther] = [a.decimals === own, b.decimals === own];
    return a.holds > b.holds || (isOwn === isOther ? a.at < b.at : isOwn);
  };
  return all
    .filter((each) => !all.some((other) => other !== each && isBetter(other, each)))
    .map(({ reading }) => reading);
}
