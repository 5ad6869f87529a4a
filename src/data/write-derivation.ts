import { formatBare } from "../i18n/format-quantity.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Derivation } from "./parse-derivations.ts";
import { valueUnder } from "./derive-rows.ts";
import type { DerivationFunction } from "./derivation-functions.ts";
import type { Row } from "./row.ts";

/** How each function is written out over its inputs, already written as numbers. */
const WRITTEN: Record<DerivationFunction, (x: readonly string[], n: string) => string> = {
  sum: (x) => x.join(" + "),
  difference: (x) => x.join(" − "),
  remainder: (x) => x.join(" − "),
  share: ([part = "", whole = ""]) => `${part} ÷ ${whole} × 100`,
  "share-of-people": ([part = "", whole = ""]) => `${part} ÷ ${whole} × 100`,
  "share-of-sum": ([part = "", ...rest]) => `${part} ÷ (${[part, ...rest].join(" + ")}) × 100`,
  "implied-whole": ([part = "", share = ""]) => `${part} ÷ ${share}%`,
  "per-head": ([amount = "", people = ""]) => `${amount} ÷ ${people}`,
  "per-event": ([amount = "", events = ""]) => `${amount} ÷ ${events}`,
  "per-ten-thousand": ([count = "", people = ""], tenThousand) => `${count} ÷ ${people} × ${tenThousand}`,
  "top-two-share": (x) => `(${x.slice(0, 2).join(" + ")}) ÷ (${x.join(" + ")}) × 100`,
  "bottom-two-share": (x) => `(${x.slice(3).join(" + ")}) ÷ (${x.join(" + ")}) × 100`,
  "net-score": (x) => `(${x.slice(0, 2).join(" + ")} − ${x.slice(3).join(" − ")}) ÷ (${x.join(" + ")}) × 100`,
  "mean-level": (x) => `(${x.map((count, i) => `${5 - i} × ${count}`).join(" + ")}) ÷ (${x.join(" + ")})`,
  "bill-at-actual-ratio": ([nominal = "", deductible = "", actual = ""]) =>
    `${nominal}% × ${deductible} ÷ (${nominal}% − ${actual}%)`,
};

/** The arithmetic of a derived row, from its declaration: "280 ÷ 340 × 100 = 82.4". */
export function writeDerivation(
  derivation: Derivation,
  row: Row,
  rows: ReadonlyMap<string, Row>,
  locale: Locale,
): string {
  const one = (id: string): string => {
    const input = rows.get(id);
    if (!input) return id;
    return formatBare({ ...input, value: valueUnder(input, derivation.reading) }, locale);
  };
  const inputs = derivation.inputs.map((input) =>
    typeof input === "string" ? one(input) : input.map(one).join(" + "),
  );
  const grouped = inputs.map((text, i) => (typeof derivation.inputs[i] === "string" ? text : `(${text})`));
  const tenThousand = locale === "zh" ? "1万" : "10,000";
  return `${WRITTEN[derivation.function](grouped, tenThousand)} = ${formatBare(row, locale)}`;
}
