import { formatLocator } from "../../data/format-locator.ts";
import type { Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { siteAddress } from "../address.ts";
import { answerWords } from "../recommendations.ts";
import type { Synthesis } from "../synthesis.ts";
import { evidenceWords, nameMarkdown } from "./synthesis-words.ts";
import { escapeMarkdown, pipeTable } from "./syntax.ts";

/** All recommendations, a table for each group. */
export function recommendationsMarkdown(synthesis: Synthesis, locale: Locale): string {
  const semicolon = message(locale, "punctuation.semicolon");
  const head = (["recommendation", "who", "answers", "evidence"] as const).map((column) =>
    message(locale, `synthesis.column.${column}`),
  );
  return synthesis.groups
    .map(({ label, list: recommendations }) => {
      const lines = recommendations.map(({ code, study, evidence, claims, answers }) => [
        `${code} ${escapeMarkdown(claims.map((claim) => claim.text[locale]).join(semicolon))}`,
        `${nameMarkdown(synthesis, study, locale)} ${claims
          .map(
            ({ id, locator }) =>
              `[${escapeMarkdown(formatLocator(locator, locale))}](${siteAddress(`data/${study}/#${id}`, locale)})`,
          )
          .join(" ")}`,
        answers
          .map((answer) => {
            const how = answerWords(answer, locale);
            return (
              escapeMarkdown(answer.text[locale]) + (how && message(locale, "mark.aside", { word: how }))
            );
          })
          .join(semicolon) || message(locale, "synthesis.answers-none"),
        evidenceWords(synthesis, evidence, locale),
      ]);
      return `### ${escapeMarkdown(label[locale])}\n\n${pipeTable(head, lines)}`;
    })
    .join("\n\n");
}
