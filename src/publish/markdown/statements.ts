import { message } from "../../i18n/messages.ts";
import { type Synthesis, statementKinds } from "../synthesis.ts";
import type { RecordLinks } from "./record-links.ts";
import { escapeMarkdown, list } from "./syntax.ts";
import { evidenceWords, linkedText, nameMarkdown } from "./synthesis-words.ts";

/** Where the documents agree, differ, or only seem to: a heading and a list for each. */
export function statementsMarkdown(synthesis: Synthesis, links: RecordLinks): readonly string[] {
  const { locale } = links;
  return statementKinds.flatMap((kind) => [
    `### ${message(locale, `synthesis.${kind}`)}`,
    escapeMarkdown(message(locale, `synthesis.${kind}-note`)),
    list(
      synthesis.statements[kind].map((statement) => {
        const by = Object.entries(statement.by).map(
          ([study, id]) =>
            `${nameMarkdown(synthesis, study, locale)} *${evidenceWords(synthesis, id, locale)}*`,
        );
        return `${linkedText(statement.text, links)} ${by.join(message(locale, "punctuation.semicolon"))}`;
      }),
    ),
  ]);
}
