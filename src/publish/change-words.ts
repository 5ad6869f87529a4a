import { group } from "d3";
import { type ChangeTally, tallyChanges } from "../data/change-tally.ts";
import { type DataChange, versionKey } from "../data/data-change.ts";
import type { RowChange } from "../data/row-changes.ts";
import type { Locale } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";

const KINDS = ["added", "removed", "values", "words"] as const satisfies readonly (keyof ChangeTally)[];

/** "11 numbers added, 3 values changed": what a version did to how many numbers; "" where it changed none. */
export function changeWords(changes: readonly RowChange[], locale: Locale): string {
  const tally = tallyChanges(changes);
  return KINDS.filter((kind) => tally[kind] > 0)
    .map((kind) => message(locale, `data.changes.count.${kind}`, { count: tally[kind] }))
    .join(message(locale, "punctuation.comma"));
}

/** How the changelog mentions the versions that changed numbers: "`harbour` 0.2.0 (3 values changed)". */
export function changelogMentions(changes: readonly DataChange[], locale: Locale): readonly string[] {
  return [...group(changes, versionKey).values()].flatMap((own) => {
    const words = changeWords(own, locale);
    const { dataset, version } = own[0] ?? {};
    return words && dataset && version
      ? [message(locale, "data.changes.mention", { dataset, version, changes: words })]
      : [];
  });
}
