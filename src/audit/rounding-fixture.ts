import fc from "fast-check";
import { inUnits, withMisprint } from "./misprint-fixture.ts";
import { rounded } from "./quantity-fixture.ts";
import type { Quantity } from "./quantity.ts";
import type { Verdict } from "./verdict.ts";

/** A number that was rounded to `units` times `step`, both whole; a step of 1 is exact. */
export type Print = { readonly units: number; readonly step: number };

/** A whole number as it is, and the step to which it will be printed. */
type Truth = { readonly truth: number; readonly step: number };

export const truth = (least: number, most: number, ...steps: readonly number[]): fc.Arbitrary<Truth> =>
  fc.record({ truth: fc.integer({ min: least, max: most }), step: fc.constantFrom(...steps) });

export const asPrinted = ({ truth, step }: Truth): Print => ({ units: Math.round(truth / step), step });

export const sumOf = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);

/** The print as a row; with two decimals, 4474 is 44.74. */
export function asRow(id: string, { units, step }: Print, decimals = 0): Quantity {
  return rounded(id, inUnits(units * step, decimals), inUnits(step, decimals), { exact: step === 1 });
}

/** The one that a draw of `misprintInOne` names with one digit changed. */
export function withOneMisprint(
  prints: readonly Print[],
  { which, ...misprint }: { readonly which: number; readonly at: number; readonly by: number },
): Print[] {
  return prints.map(({ units, step }, place) => ({
    units: place === which % prints.length ? withMisprint(units, misprint) : units,
    step,
  }));
}

/** Numerator and denominator, whole: no binary fraction decides what is expected. */
type Fraction = readonly [number, number];

/**
 * What must be found of a print and arithmetic over others, by trying every whole number that each of them can
 * stand for, a tie rounding either way. Between the least and the greatest result any other is possible too. Unless
 * results `mayTouch` the rounding of the target at its very end, they must reach into it.
 */
export function verdictByTrial(
  target: Print,
  inputs: readonly Print[],
  arithmetic: (...values: readonly number[]) => Fraction,
  mayTouch = true,
): Verdict {
  const nominal = arithmetic(...inputs.map(({ units, step }) => units * step));
  const results = combinations(inputs.map(truthsOf)).map((values) => arithmetic(...values));
  if (results.some(([, denominator]) => denominator <= 0)) return "not-testable";
  const [goal, half] = [target.units * target.step, target.step === 1 ? 0 : target.step / 2];
  const over = ([numerator, denominator]: Fraction): number => goal * denominator - numerator;
  const isWithin = (result: Fraction, most: number): boolean => Math.abs(over(result)) <= most * result[1];
  if (isWithin(nominal, half)) return "consistent";
  const isReached = [1, -1].every((side) =>
    results.some((each) => {
      const room = half * each[1] - side * over(each);
      return room > 0 || (mayTouch && room === 0);
    }),
  );
  if (isReached) return "consistent-with-rounding";
  return Math.abs(over(nominal)) < target.step * nominal[1] ? "off-by-less-than-one" : "not-consistent";
}

/** Every whole number that rounds to the print. */
function truthsOf({ units, step }: Print): readonly number[] {
  const half = Math.floor(step / 2);
  return Array.from({ length: 2 * half + 1 }, (_, at) => units * step - half + at);
}

function combinations(lists: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return lists.reduce<readonly (readonly number[])[]>(
    (chosen, list) => chosen.flatMap((values) => list.map((value) => [...values, value])),
    [[]],
  );
}

const WORST_FIRST: readonly Verdict[] = [
  "not-consistent",
  "off-by-less-than-one",
  "consistent-with-rounding",
  "consistent",
];

export function worstOf(verdicts: readonly Verdict[]): Verdict {
  return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? "not-testable";
}
