import { type Check, rowsOf } from "./check.ts";
import { evaluate } from "./evaluate.ts";
import type { Interval } from "./interval.ts";
import type { Quantity } from "./quantity.ts";
import { isWorse } from "./verdict.ts";

export type MutationScore = {
  readonly mutants: number;
  readonly caught: number;
  /** caught ÷ mutants; 0 where there are no mutants, for nothing was shown. */
  readonly score: number;
  /** Misprints in numbers that stand in no check: none of them is noticed. */
  readonly outside: number;
  /** Mutants that no check noticed, by row; rows without any are left out. */
  readonly survivors: Readonly<Record<string, number>>;
};

/**
 * How many single-digit misprints the checks would notice, reading "read": each digit of each checked number (both
 * ends of a range, and of an interval beside a number), written in units of its precision, is replaced by each of
 * the nine others. A mutant is caught when the verdict of a check the number stands in gets worse; one that only
 * makes a check not testable is not.
 *
 * @param misprinted ids of the numbers to misprint; the others only stand in the checks
 * @throws when a check names a row that is not among the quantities
 */
export function mutationScore(
  checks: readonly Check[],
  quantities: readonly Quantity[],
  misprinted: readonly string[] = quantities.map(({ id }) => id),
): MutationScore {
  const rows = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  const judged = checks.map((check) => {
    const verdictWith = (mutant?: Quantity) =>
      evaluate(check, (id) => (id === mutant?.id ? mutant : rows.get(id)), "read").verdict;
    return { names: new Set(rowsOf(check)), verdictWith, before: verdictWith() };
  });
  let mutants = 0;
  let caught = 0;
  let outside = 0;
  const survivors: Record<string, number> = {};
  const chosen = new Set(misprinted);
  for (const quantity of rows.values()) {
    if (!chosen.has(quantity.id)) continue;
    const concerned = judged.filter(({ names }) => names.has(quantity.id));
    if (concerned.length === 0) {
      outside += mutantsOf(quantity).length;
      continue;
    }
    for (const mutant of mutantsOf(quantity)) {
      mutants += 1;
      if (concerned.some(({ verdictWith, before }) => isWorse(verdictWith(mutant), before))) caught += 1;
      else survivors[quantity.id] = (survivors[quantity.id] ?? 0) + 1;
    }
  }
  return { mutants, caught, score: mutants === 0 ? 0 : caught / mutants, outside, survivors };
}

function mutantsOf(quantity: Quantity): readonly Quantity[] {
  const { read, low, high, precision, interval } = quantity;
  if (read !== null) {
    const ends = interval === undefined ? [] : intervalsNear(interval, precision);
    return [
      ...misprints(read, precision).map((value) => ({ ...quantity, read: value })),
      ...ends.map((misprinted) => ({ ...quantity, interval: misprinted })),
    ];
  }
  if (low === null || high === null) return [];
  return [
    ...misprints(low, precision).map((value) => ({ ...quantity, low: value })),
    ...misprints(high, precision).map((value) => ({ ...quantity, high: value })),
  ];
}

function intervalsNear(interval: Interval, precision: number): readonly Interval[] {
  return [
    ...misprints(interval.low, precision).map((low) => ({ ...interval, low })),
    ...misprints(interval.high, precision).map((high) => ({ ...interval, high })),
  ];
}

function misprints(value: number, precision: number): readonly number[] {
  const digits = String(Math.round(Math.abs(value) / precision));
  const unit = Math.sign(value) * precision || precision;
  return [...digits].flatMap((digit, at) =>
    [..."0123456789"]
      .filter((other) => other !== digit)
      .map((other) => Number(digits.slice(0, at) + other + digits.slice(at + 1)) * unit),
  );
}
