import { type Check, rowsOf } from "./check.ts";
import { evaluate } from "./evaluate.ts";
import { largestDeviation } from "./decimal-slip.ts";
import { atMost } from "./interval.ts";
import type { Quantity, Reading } from "./quantity.ts";
import type { Result } from "./result.ts";
import { isWorse } from "./verdict.ts";

/** What a check says of a number as it stands and of the number with its decimal point moved. */
export type Effect = { readonly check: Check; readonly before: Result; readonly after: Result };

/** A number that fits others once its decimal point, or its unit, is moved by a power of ten. */
export type SlipCandidate = {
  readonly row: string;
  /** The candidate is the number × 10^power. */
  readonly power: number;
  /** The number so taken, under both readings. */
  readonly moved: Quantity;
  /** Identities that do not agree within 1 % as the number stands and do once it is moved: two or more. */
  readonly agreeing: readonly Effect[];
  /** Other checks that hold only once the number is moved: orders, limits, whole numbers. */
  readonly supporting: readonly Effect[];
  /** Checks that hold as the number stands and no longer would: they speak against the candidate. */
  readonly opposing: readonly Effect[];
};

/** A slip of one or two places, and 万 read for the unit or the unit for 万. */
const POWERS = [-4, -2, -1, 1, 2, 4];
const FEWEST_IDENTITIES = 2;

/**
 * Of every number in a check that does not hold, the powers of ten that would make at least two identities agree
 * within 1 %, all other numbers taken under the reading. Where more checks would cease to hold than come to hold,
 * it is the other numbers that slipped, and no candidate is named. A candidate is a reading to consider, not a
 * correction.
 *
 * Assumes that one number slipped. Does not see two that slipped together, nor a number in a single identity (for
 * that one see the `slip` of per-head-times-people).
 *
 * @throws when a check names a row that is not among the quantities
 */
export function slipCandidates(
  checks: readonly Check[],
  quantities: readonly Quantity[],
  reading: Reading = "printed",
): readonly SlipCandidate[] {
  const rows = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  const judged = checks.map((check) => {
    const resultWith = (moved?: Quantity) =>
      evaluate(check, (id) => (id === moved?.id ? moved : rows.get(id)), reading);
    return { check, names: new Set(rowsOf(check)), resultWith, before: resultWith() };
  });
  return [...rows.values()].flatMap((quantity) => {
    const concerned = judged.filter(({ names }) => names.has(quantity.id));
    if (concerned.every(({ before }) => before.verdict !== "not-consistent")) return [];
    return POWERS.flatMap((power) => {
      const moved = move(quantity, power, reading);
      if (moved === null) return [];
      const effects = concerned.map(({ check, before, resultWith }) => ({
        check,
        before,
        after: resultWith(moved),
      }));
      const gained = effects.filter(
        ({ before, after }) => isTestable(before) && !fits(before) && fits(after),
      );
      const agreeing = gained.filter(({ after }) => isIdentity(after));
      const opposing = effects.filter(
        ({ before, after }) => fits(before) && isTestable(after) && !fits(after),
      );
      if (agreeing.length < FEWEST_IDENTITIES || opposing.length > gained.length) return [];
      const supporting = gained.filter(({ after }) => !isIdentity(after));
      return [{ row: quantity.id, power, moved, agreeing, supporting, opposing }];
    });
  });
}

/** The number × 10^power; null where a count would become a part of one. */
function move(quantity: Quantity, power: number, reading: Reading): Quantity | null {
  const times = (value: number): number => Number((value * 10 ** power).toPrecision(15));
  const moved = (value: number | null): number | null => (value === null ? null : times(value));
  const value = moved(quantity[reading]);
  const [low, high] = [moved(quantity.low), moved(quantity.high)];
  const isPart = [value, low, high].some((each) => each !== null && !Number.isInteger(each));
  if (quantity.exact && isPart) return null;
  const precision = quantity.exact ? quantity.precision : times(quantity.precision);
  return { ...quantity, printed: value, read: value, low, high, precision };
}

/** Holds, or agrees within 1 % where a number is set against a computed one. */
function fits(result: Result): boolean {
  if (isWorse("not-consistent", result.verdict)) return true;
  const { computed, difference } = result;
  if (!isTestable(result) || !isIdentity(result) || computed === null || difference === null) return false;
  return atMost(Math.abs(difference), largestDeviation * Math.abs(computed));
}

function isTestable({ verdict }: Result): boolean {
  return verdict !== "not-testable";
}

/**
 * Whether one number is computed and held to be equal to another. What whole numbers allow restates the
 * percentage of a count and is no identity of its own.
 */
function isIdentity({ computed, computedRange, limit, against, terms }: Result): boolean {
  if (terms.op === "denominators" || terms.op === "granular") return false;
  const isNumber = computed !== null || computedRange !== null;
  return isNumber && limit === undefined && against?.relation === "=";
}
