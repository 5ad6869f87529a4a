import { writeText } from "../../data/write-number.ts";
import type { Both, Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { rowOf } from "../site.ts";
import { type Synthesis, certaintyOf, evidenceOf, nameInMap } from "../synthesis.ts";
import type { RecordLinks } from "./record-links.ts";
import { escapeMarkdown } from "./syntax.ts";

/** A text of the synthesis with its numbers as links. */
export const linkedText = (both: Both, links: RecordLinks): string =>
  links.pieces(writeText(both[links.locale], rowOf, links.locale));

/** The label of an item of evidence and what it rests on, in words. */
export function evidenceWords({ rubric }: Synthesis, id: string, locale: Locale): string {
  return certaintyOf(evidenceOf(rubric, id))
    .map((word) => message(locale, `certainty.${word}`))
    .join(" · ");
}

/** The short name of a document. */
export function nameMarkdown({ map }: Synthesis, study: string, locale: Locale): string {
  return escapeMarkdown(nameInMap(map, study, locale));
}
