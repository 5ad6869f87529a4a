import type { Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { auditedDatasets } from "./results.ts";
import { type Tally, tallyOf } from "./tally.ts";

/** The outcome over all documents in one paragraph. */
export function headlineWords(locale: Locale): string {
  const tallies = auditedDatasets().map(tallyOf);
  const total = (of: (tally: Tally) => number): number => tallies.reduce((sum, tally) => sum + of(tally), 0);
  return message(locale, "audit.headline", {
    numbers: total(({ numbers }) => numbers),
    checked: total(({ checked }) => checked),
    untested: total(({ untested }) => untested),
    checks: total(({ checks }) => checks),
    printed: total(({ printed }) => printed["not-consistent"]),
    read: total(({ read }) => read["not-consistent"]),
  });
}
