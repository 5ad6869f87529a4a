import { type AmountOverEvents, amountOverEvents } from "./amount-over-events.ts";
import { type Change, change } from "./change.ts";
import { type Grim, grim } from "./grim.ts";
import { type ImpliedDenominator, impliedDenominator } from "./implied-denominator.ts";
import { type BoundFromP, boundFromP } from "./bound-from-p.ts";
import { type InsideInterval, insideInterval } from "./inside-interval.ts";
import type { Kind } from "./kind.ts";
import { type ListLength, listLength } from "./list-length.ts";
import { type NumeralWords, numeralWords } from "./numeral-words.ts";
import { type OneLabel, oneLabel } from "./one-label.ts";
import { type Order, order } from "./order.ts";
import { type PAgainstInterval, pAgainstInterval } from "./p-against-interval.ts";
import { type POfStatistic, pOfStatistic } from "./p-of-statistic.ts";
import { type PartsMakeTotal, partsMakeTotal } from "./parts-make-total.ts";
import { type PerHeadTimesPeople, perHeadTimesPeople } from "./per-head-times-people.ts";
import { type PercentageOfCount, percentageOfCount } from "./percentage-of-count.ts";
import { type RatioOf, ratioOf } from "./ratio-of.ts";
import { type Period, period } from "./period.ts";
import { type PeriodsInOrder, periodsInOrder } from "./periods-in-order.ts";
import { type RecoveredCount, recoveredCount } from "./recovered-count.ts";
import { type SameQuantity, sameQuantity } from "./same-quantity.ts";
import { type SameYear, sameYear } from "./same-year.ts";
import { type SharesMake100, sharesMake100 } from "./shares-make-100.ts";
import { type SubgroupsMakeN, subgroupsMakeN } from "./subgroups-make-n.ts";
import { type Unlike, unlike } from "./unlike.ts";
import { type WaldSymmetry, waldSymmetry } from "./wald-symmetry.ts";
import { type WithinLimits, withinLimits } from "./within-limits.ts";

/** A declaration that certain published numbers must fit together. */
export type Check =
  | PartsMakeTotal
  | PercentageOfCount
  | RecoveredCount
  | SubgroupsMakeN
  | PerHeadTimesPeople
  | SameQuantity
  | OneLabel
  | ListLength
  | SharesMake100
  | Grim
  | AmountOverEvents
  | RatioOf
  | Change
  | Order
  | ImpliedDenominator
  | InsideInterval
  | WaldSymmetry
  | PAgainstInterval
  | BoundFromP
  | POfStatistic
  | Period
  | PeriodsInOrder
  | NumeralWords
  | WithinLimits
  | SameYear
  | Unlike;

export type CheckKind = Check["kind"];

const KINDS: { readonly [K in CheckKind]: Kind<Extract<Check, { kind: K }>> } = {
  "parts-make-total": partsMakeTotal,
  "percentage-of-count": percentageOfCount,
  "recovered-count": recoveredCount,
  "subgroups-make-n": subgroupsMakeN,
  "per-head-times-people": perHeadTimesPeople,
  "same-quantity": sameQuantity,
  "one-label": oneLabel,
  "list-length": listLength,
  "shares-make-100": sharesMake100,
  grim,
  "amount-over-events": amountOverEvents,
  "ratio-of": ratioOf,
  change,
  order,
  "implied-denominator": impliedDenominator,
  "inside-interval": insideInterval,
  "wald-symmetry": waldSymmetry,
  "p-against-interval": pAgainstInterval,
  "bound-from-p": boundFromP,
  "p-of-statistic": pOfStatistic,
  period,
  "periods-in-order": periodsInOrder,
  "numeral-words": numeralWords,
  "within-limits": withinLimits,
  "same-year": sameYear,
  unlike,
};

/** Every kind of check, in the order in which they are documented. */
export const checkKinds = Object.keys(KINDS) as readonly CheckKind[];

export function kindOf(kind: CheckKind): Kind<Check> {
  return KINDS[kind];
}

/** Every row the check stands on, each once. */
export function rowsOf(check: Check): readonly string[] {
  return kindOf(check.kind).rows(check);
}
