import type { Locale } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";
import { type TwoGroupMixtures, widestGapBetween } from "../stats/two-group-mixtures.ts";

/**
 * One range of `twoGroupMixtures` as arithmetic, over the share of everybody in per cent and the odds ratio, both
 * written as numbers: the two cases at the ends, where one of the groups is everybody, and the widest gap where it
 * lies between them.
 */
export function writeMixture(
  part: keyof TwoGroupMixtures,
  [share = "", oddsRatio = ""]: readonly string[],
  locale: Locale,
): string {
  const rest = `(100 − ${share})`;
  // Everybody is without: the share of the others. Everybody is with: the share of the others.
  const having = `${oddsRatio} × ${share} ÷ (${rest} + ${oddsRatio} × ${share}) × 100`;
  const without = `${share} ÷ (${share} + ${oddsRatio} × ${rest}) × 100`;
  const cases: Readonly<Record<keyof TwoGroupMixtures, readonly [string, string]>> = {
    without: [share, without],
    with: [having, share],
    gap: [`${having} − ${share}`, `${share} − ${without}`],
    ratio: [`${having} ÷ ${share}`, `${share} ÷ (${without})`],
  };
  const between = part === "gap" && widestGapBetween(Number(share) / 100, Number(oddsRatio)) !== null;
  const all = between ? [...cases[part], `(√${oddsRatio} − 1) ÷ (√${oddsRatio} + 1) × 100`] : cases[part];
  return message(locale, "arithmetic.least-and-greatest", {
    cases: all.join(message(locale, "punctuation.semicolon")),
  });
}
