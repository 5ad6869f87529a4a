import type { Cell } from "../../query/column.ts";
import type { Profile } from "../../query/result.ts";

/** A bar of a histogram: where it begins and how high it is, of 1, and whether it lies in the range chosen. */
export type Bin = {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly lit: boolean;
};

/** Bars of a histogram; those are lit that the range touches. Dates of the range are texts, those of bins days. */
export function litBins(
  { low, high, counts }: NonNullable<Profile["histogram"]>,
  from: Cell,
  to: Cell,
): readonly Bin[] {
  const most = Math.max(1, ...counts);
  const step = (high - low) / counts.length;
  const [first, last] = [dayOrNumber(from) ?? -Infinity, dayOrNumber(to) ?? Infinity];
  return counts.map((count, at) => ({
    x: at / counts.length,
    width: 1 / counts.length,
    height: count / most,
    lit: low + at * step <= last && low + (at + 1) * step >= first,
  }));
}

function dayOrNumber(cell: Cell): number | null {
  if (typeof cell !== "string") return cell;
  const time = Date.parse(`${cell}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / 86_400_000;
}
