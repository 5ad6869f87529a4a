import type { Dataset } from "../../data/read-dataset.ts";
import { formatNumber } from "../../i18n/format-number.ts";
import type { Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { mutationsOf, tallyOf } from "./tally.ts";

/** How many numbers of a dataset stand in no check, and how many misprints in the others its checks would notice. */
export function uncheckedWords(dataset: Dataset, locale: Locale): string {
  const { checks, checked, unchecked } = tallyOf(dataset);
  const lead = message(locale, "audit.unchecked-lead", { count: unchecked });
  if (checks === 0) return lead;
  const { mutants, caught, score } = mutationsOf(dataset);
  const noticed = message(locale, "audit.mutation-text", {
    mutants: formatNumber(mutants, 1, locale),
    checked: formatNumber(checked, 1, locale),
    caught: formatNumber(caught, 1, locale),
    score: (score * 100).toFixed(1),
  });
  return `${lead}${message(locale, "punctuation.space")}${noticed}`;
}
