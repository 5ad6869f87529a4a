import type { Comparison, Denominators } from "../audit/compare.ts";
import type { Operand } from "../audit/operand.ts";
import type { Text } from "../i18n/messages.ts";

/** How its numbers are written, and in which language. */
export type DenominatorWriter = {
  readonly text: Text;
  readonly operand: (operand: Operand) => string;
  /** A whole number that no document prints. */
  readonly whole: (n: number) => string;
  /** How many of the percentages are named; all of them where it is left out. */
  readonly most?: number;
};

/** The n that each percentage implies, the n that all imply, and the n that is printed. */
export function writeDenominators(
  { shares }: Denominators,
  { computedLow, computedHigh, against, reason }: Comparison,
  { text, operand, whole, most: named = Infinity }: DenominatorWriter,
): string {
  const range = (least: number, most: number): string =>
    least === most ? whole(least) : `${whole(least)}${text("punctuation.dash")}${whole(most)}`;
  const implied = shares.slice(0, named).map(({ count, percent, least, most }) => {
    const pair = { count: operand(count), percent: operand(percent) };
    if (reason !== undefined && reason !== "no-power") return text("arithmetic.share", pair);
    if (least > most) return text("arithmetic.share-of-none", pair);
    return most === Infinity
      ? text("arithmetic.share-of-least", { ...pair, n: whole(least) })
      : text("arithmetic.share-of", { ...pair, n: range(least, most) });
  });
  const common = (): string => {
    if (computedLow === null) return text("arithmetic.no-common-n");
    return computedHigh === null
      ? text("arithmetic.common-n-least", { n: whole(computedLow) })
      : text("arithmetic.common-n", { n: range(computedLow, computedHigh) });
  };
  const isSeveral = reason === undefined && shares.length > 1;
  const printed = against ? [text("arithmetic.printed-n", { n: operand(against) })] : [];
  return [
    ...implied,
    ...(shares.length > named ? ["…"] : []),
    ...(isSeveral ? [common()] : []),
    ...printed,
  ].join(text("punctuation.semicolon"));
}
