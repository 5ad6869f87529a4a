import type { Both, Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import type { Certainty } from "../study.ts";
import { escapeMarkdown } from "./syntax.ts";

/** How sure a statement is, and where and when it holds: the line below it. */
export function certaintyMarkdown(certainty: Certainty, scope: Both, locale: Locale): string {
  const words = [...certainty.map((word) => message(locale, `certainty.${word}`)), scope[locale]];
  return `*${message(locale, "figure.certainty")}${message(locale, "punctuation.colon")}${escapeMarkdown(words.join(" · "))}*`;
}
