import type { Made } from "../checks/run-checks.ts";
import type { Piecewise } from "../piecewise.ts";
import { type Item, typedNumber } from "../read/item.ts";
import { impliedValues } from "./implied.ts";
import { isPossible } from "./is-possible.ts";
import { type NumberParts, numberParts, signedSize, withPoint } from "./number-parts.ts";
import { type SlipKind, slipsOf } from "./slips.ts";
import { writeValue } from "./write-value.ts";

/** What may stand instead of a number: after a slip of the pen, or as the other numbers of a check imply. */
export type Reading = {
  readonly kind: SlipKind | "implied";
  readonly to: string;
  /** How many checks imply it. */
  readonly times: number;
};

type Implied = Omit<Reading, "to"> & Pick<NumberParts, "sign" | "digits">;

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
  const parts = numberParts(typedNumber(item), decimalComma);
  const write = ({ sign, digits }: Pick<NumberParts, "sign" | "digits">): string =>
    sign + withPoint(digits, decimalComma) + parts.unit;
  const slips = slipsOf(parts.digits).map(({ kind, text: digits }) => ({
    kind,
    sign: parts.sign,
    digits,
    times: 0,
  }));
  const known = new Set([parts, ...slips].map(signedSize));
  const implied = new Map<string, Implied>();
  for (const [i, { result }] of failed.entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) yield 0;
    for (const comparison of result.comparisons) {
      for (const value of impliedValues(comparison, item)) {
        const written = writeValue(value, item.precision, parts);
        const times = (implied.get(write(written))?.times ?? 0) + 1;
        implied.set(write(written), { kind: "implied", ...written, times });
      }
    }
  }
  const likeliest = [...implied.values()]
    .filter((each) => !known.has(signedSize(each)))
    .sort((a, b) => b.times - a.times)
    .slice(0, MOST_IMPLIED);
  return [...slips, ...likeliest]
    .filter((each) => isPossible(each, item))
    .map((each) => ({ kind: each.kind, to: write(each), times: each.times }));
}
