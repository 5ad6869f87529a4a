import type { Locale } from "../../i18n/locale.ts";
import { languageTag } from "../../i18n/locale.ts";

/** A count or a row number with its thousands set apart, in full: not in 万. */
export function countIn(locale: Locale, count: number): string {
  return new Intl.NumberFormat(languageTag[locale]).format(count);
}
