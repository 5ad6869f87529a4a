import type { Locale } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";
import type { RecordCheck } from "./record.ts";

/** The arithmetic on the numbers as printed, and behind it what it says of a slip of the decimal point. */
export function printedArithmetic({ arithmetic, slip }: RecordCheck, locale: Locale): string {
  const stop = message(locale, "punctuation.stop") + message(locale, "punctuation.space");
  return slip ? arithmetic + stop + slip : arithmetic;
}

/** What stands between what is said of the numbers as printed and as read. What is said of a slip ends in a full stop. */
export function betweenReadings({ slip }: RecordCheck, locale: Locale): string {
  return message(locale, slip ? "punctuation.space" : "punctuation.semicolon");
}
