import type { Labelling, Ordering, Unlikeness } from "../audit/compare.ts";
import type { Operand } from "../audit/operand.ts";
import type { Locale } from "../i18n/locale.ts";
import { isMessageKey, message, messageOf } from "../i18n/messages.ts";

type Write = (operand: Operand) => string;

/** Rows under one label, and the labels they are read to have had. */
export function writeLabelling(terms: Labelling, write: Write, locale: Locale): string {
  const and = message(locale, "arithmetic.and");
  const values = terms.operands.map(write).join(and);
  /** A label read, such as "grade II", in the words of the language where it has any. */
  const named = (label: string): string =>
    isMessageKey(`label.${label}`) ? messageOf(locale, `label.${label}`) : label;
  const labels = [...new Set(terms.operands.map(({ label }) => label))];
  const said = message(locale, "arithmetic.label", { label: terms.label, values });
  return labels.length > 1
    ? [said, message(locale, "arithmetic.label-read", { labels: labels.map(named).join(and) })].join(
        message(locale, "punctuation.semicolon"),
      )
    : said;
}

/** The numbers with the sign that stands between each two, and the rule: "200 < 300 > 250; …". */
export function writeOrdering(terms: Ordering, write: Write, locale: Locale): string {
  const { operands, direction, strict } = terms;
  const chain = operands
    .map((each, at) => {
      const before = operands[at - 1];
      return before === undefined ? write(each) : `${signBetween(before, each, locale)}${write(each)}`;
    })
    .join("");
  const rule = message(locale, strict ? `arithmetic.${direction}-strictly` : `arithmetic.${direction}`);
  return [chain, rule].join(message(locale, "punctuation.semicolon"));
}

/** The numbers, and in what they differ: "66%, 43.7%; they differ in year and place". */
export function writeUnlikeness(terms: Unlikeness, write: Write, locale: Locale): string {
  const values = terms.operands.map(write).join(message(locale, "punctuation.list"));
  const differ = terms.differ
    .map((difference) => message(locale, `difference.${difference}`))
    .join(message(locale, "punctuation.list"));
  return [values, message(locale, "arithmetic.unlike", { differ })].join(
    message(locale, "punctuation.semicolon"),
  );
}

function signBetween(a: Operand, b: Operand, locale: Locale): string {
  if (a.value === null || b.value === null) return message(locale, "punctuation.list");
  if (a.value === b.value) return " = ";
  return a.value < b.value ? " < " : " > ";
}
