import type { Made } from "../checks/run-checks.ts";
import type { Piecewise } from "../piecewise.ts";
import { type Item, typedNumber } from "../read/item.ts";
import { halfWidth } from "../read/number-tokens.ts";
import { impliedValues } from "./implied.ts";
import { isPossible } from "./is-possible.ts";
import { type SlipKind, slipsOf } from "./slips.ts";
import { writeValue } from "./write-value.ts";

/** What may stand instead of a number: after a slip of the pen, or as the other numbers of a check imply. */
export type Reading = {
  readonly kind: SlipKind | "implied";
  readonly to: string;
  /** How many checks imply it. */
  readonly times: number;
};

/** Values implied by the checks of one number that are tried, those first that most of its checks imply. */
const MOST_IMPLIED = 30;
/** Checks that are asked between two turns of the page. */
const AT_ONCE = 100;

/** Readings of the number, given the checks with it that do not hold. */
export function* readingsOf(
  item: Item,
  failed: readonly Made[],
  decimalComma: boolean,
): Piecewise<readonly Reading[]> {
  const from = halfWidth(typedNumber(item));
  const comma = (text: string): string =>
    decimalComma ? text.replace(/[.,]/g, (sign) => (sign === "," ? "." : ",")) : text;
  const size = (text: string): number => Number(comma(text).replace(/,/g, "").replace("−", "-"));
  const slips = slipsOf(comma(from)).map(({ kind, text }) => ({ kind, to: comma(text), times: 0 }));
  const sizes = new Set(slips.map(({ to }) => size(to)));
  const times = new Map<string, number>();
  for (const [i, { result }] of failed.entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) yield 0;
    for (const comparison of result.comparisons) {
      for (const value of impliedValues(comparison, item)) {
        const to = writeValue(value, item, decimalComma);
        times.set(to, (times.get(to) ?? 0) + 1);
      }
    }
  }
  const implied = [...times]
    .filter(([to]) => to !== from && !sizes.has(size(to)))
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_IMPLIED)
    .map(([to, often]) => ({ kind: "implied" as const, to, times: often }));
  return [...slips, ...implied].filter(({ to }) => isPossible(comma(to), item));
}
