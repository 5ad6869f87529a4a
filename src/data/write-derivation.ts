import { formatBare, formatQuantity } from "../i18n/format-quantity.ts";
import type { Locale } from "../i18n/locale.ts";
import { message, messageOf } from "../i18n/messages.ts";
import type { Derivation } from "./parse-derivations.ts";
import { inputOf, inputUnder } from "./derive-rows.ts";
import type { DerivationFunction } from "./derivation-functions.ts";
import type { Row } from "./row.ts";
import { writeMixture } from "./write-mixture.ts";

/** What a formula needs besides its inputs: the number 10,000 in the language, and the language. */
type Around = { readonly tenThousand: string; readonly locale: Locale };

/** The standard error of a log ratio from the ends of its 95 % interval. */
const errorOf = (low = "", high = ""): string => `(ln ${high} − ln ${low}) ÷ (2 × 1.96)`;

/** A function over rows. */
type Computing = Exclude<DerivationFunction, "count-of-list">;

/** How each function is written out over its inputs, already written as numbers. */
const WRITTEN: Record<Computing, (x: readonly string[], around: Around) => string> = {
  sum: (x) => x.join(" + "),
  difference: (x) => x.join(" − "),
  remainder: (x) => x.join(" − "),
  share: ([part = "", whole = ""]) => `${part} ÷ ${whole} × 100`,
  "share-of-people": ([part = "", whole = ""]) => `${part} ÷ ${whole} × 100`,
  "share-with-interval": ([count = "", n = ""]) => `${count} ÷ ${n} × 100`,
  "share-of-sum": ([part = "", ...rest]) => `${part} ÷ (${[part, ...rest].join(" + ")}) × 100`,
  mean: (x) => `(${x.join(" + ")}) ÷ ${x.length}`,
  "per-head-times-people": (x) =>
    x.flatMap((amount, at) => (at % 2 === 0 ? [`${amount} × ${x[at + 1] ?? ""}`] : [])).join(" + "),
  "implied-whole": ([part = "", share = ""]) => `${part} ÷ ${share}%`,
  "per-head": ([amount = "", people = ""]) => `${amount} ÷ ${people}`,
  "per-event": ([amount = "", events = ""]) => `${amount} ÷ ${events}`,
  "per-ten-thousand": ([count = "", people = ""], { tenThousand }) => `${count} ÷ ${people} × ${tenThousand}`,
  "top-two-share": (x) => `(${x.slice(0, 2).join(" + ")}) ÷ (${x.join(" + ")}) × 100`,
  "bottom-two-share": (x) => `(${x.slice(3).join(" + ")}) ÷ (${x.join(" + ")}) × 100`,
  "net-score": (x) => `(${x.slice(0, 2).join(" + ")} − ${x.slice(3).join(" − ")}) ÷ (${x.join(" + ")}) × 100`,
  "mean-level": (x) => `(${x.map((count, i) => `${5 - i} × ${count}`).join(" + ")}) ÷ (${x.join(" + ")})`,
  "bill-at-actual-ratio": ([nominal = "", deductible = "", actual = ""]) =>
    `${nominal}% × ${deductible} ÷ (${nominal}% − ${actual}%)`,
  "standard-error-of-interval": ([low, high]) => errorOf(low, high),
  "z-of-interval": ([ratio = "", low, high]) => `ln ${ratio} ÷ [${errorOf(low, high)}]`,
  "p-of-interval": ([ratio = "", low, high]) => `2 × Φ(−|ln ${ratio}| ÷ [${errorOf(low, high)}])`,
  "widest-wald-bound": ([ratio = ""], { locale }) =>
    Number(ratio) < 1
      ? message(locale, "arithmetic.from-to", { low: `${ratio}²`, high: "1" })
      : message(locale, "arithmetic.from-to", { low: "1", high: `${ratio}²` }),
  "mixture-without": (x, { locale }) => writeMixture("without", x, locale),
  "mixture-with": (x, { locale }) => writeMixture("with", x, locale),
  "mixture-gap": (x, { locale }) => writeMixture("gap", x, locale),
  "mixture-ratio": (x, { locale }) => writeMixture("ratio", x, locale),
};

/** The arithmetic of a derived row, from its declaration: "280 ÷ 340 × 100 = 82.4"; that of its interval after it. */
export function writeDerivation(
  derivation: Derivation,
  row: Row,
  rows: ReadonlyMap<string, Row>,
  locale: Locale,
): string {
  if (derivation.function === "count-of-list") return writeCount(derivation, row, locale);
  const one = (named: string): string => {
    const { id, end } = inputOf(named);
    const input = rows.get(id);
    if (!input) return id;
    return formatBare({ ...input, value: inputUnder(input, end, derivation.reading) }, locale);
  };
  const inputs = derivation.inputs.map((input) =>
    typeof input === "string" ? one(input) : input.map(one).join(" + "),
  );
  const grouped = inputs.map((text, i) => (typeof derivation.inputs[i] === "string" ? text : `(${text})`));
  const tenThousand = locale === "zh" ? "1万" : "10,000";
  const formula = WRITTEN[derivation.function](grouped, { tenThousand, locale });
  const result = formatBare(row, locale);
  if (row.relation !== "=")
    return [formula, messageOf(locale, `relation.${row.relation}`, { value: result })].join(
      message(locale, "punctuation.colon"),
    );
  const interval = row.value !== null && row.level === "wilson-95" ? writeInterval(formula, row, locale) : "";
  // Rounded to tens or more, it is no longer what the formula makes.
  const sign = derivation.decimals < 0 ? "≈" : "=";
  return `${formula} ${sign} ${result}${interval}`;
}

/** What was counted, each thing by its number: "counted one by one: (1) Germany; (2) India; in all 2 items". */
function writeCount({ items = [] }: Derivation, row: Row, locale: Locale): string {
  const semicolon = message(locale, "punctuation.semicolon");
  const things = items.map((item, at) =>
    message(locale, "arithmetic.thing", { number: at + 1, thing: item[locale] }),
  );
  const count = formatQuantity(row, locale);
  return message(locale, "arithmetic.counted", { things: things.join(semicolon), count });
}

/** How Wilson's interval of a share follows from its arithmetic and its n, in per cent. */
function writeInterval(share: string, row: Row, locale: Locale): string {
  const ends = formatBare({ ...row, value: null }, locale);
  const n = formatBare({ ...row, value: row.n, precision: 1, unit: "number" }, locale);
  return (
    message(locale, "punctuation.semicolon") +
    message(locale, "arithmetic.wilson", { share: share.replace(/ × 100$/, ""), n, ends })
  );
}
