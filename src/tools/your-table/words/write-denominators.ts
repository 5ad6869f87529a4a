import type { Comparison, Denominators } from "../../../audit/compare.ts";
import type { TermWriter } from "./write-estimate-terms.ts";

/** The n that each percentage implies, and whether they have one in common. */
export function writeDenominators(
  { shares }: Denominators,
  { computed, computedRange, reason }: Comparison,
  { text, typed }: Pick<TermWriter, "text" | "typed">,
): string {
  const range = (least: number, most: number): string =>
    least === most ? String(least) : `${least}${text("punctuation.dash")}${most}`;
  const implied = shares.slice(0, FIRST).map(({ count, percent, least, most }) => {
    const pair = { count: typed(count), percent: typed(percent) };
    if (reason !== undefined && reason !== "no-power") return text("arithmetic.share", pair);
    if (least > most) return text("arithmetic.share-of-none", pair);
    return most === Infinity
      ? text("arithmetic.share-of-least", { ...pair, n: least })
      : text("arithmetic.share-of", { ...pair, n: range(least, most) });
  });
  const low = computed ?? computedRange?.low;
  const high = computed ?? computedRange?.high;
  const common =
    low === undefined || high === undefined
      ? text("arithmetic.no-common-n")
      : text("arithmetic.common-n", { n: range(low, high) });
  const isSeveral = shares.length > 1 && reason === undefined;
  return [...implied, ...(shares.length > FIRST ? ["…"] : []), ...(isSeveral ? [common] : [])].join(
    text("punctuation.semicolon"),
  );
}

const FIRST = 12;
