import { writeText } from "../../data/write-number.ts";
import type { Both, Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { chapterItem } from "../citation.ts";
import { rowOf, studyOf } from "../site.ts";
import { scopeOf } from "../study.ts";
import { certaintyMarkdown } from "./certainty.ts";
import { pageMarkdown, section } from "./page.ts";
import { proseMarkdown } from "./prose.ts";
import { RecordLinks } from "./record-links.ts";
import { escapeMarkdown, list } from "./syntax.ts";

/** `/studies/<id>/index.md`: the chapter as Markdown, its numbers from the same rows as those of the page. */
export function chapterMarkdown(id: string, locale: Locale): string {
  const links = new RecordLinks(locale);
  const study = studyOf(id);
  const text = (both: Both): string => links.pieces(writeText(both[locale], rowOf, locale));
  const colon = message(locale, "punctuation.colon");
  return pageMarkdown(
    {
      path: `studies/${id}/`,
      title: text(study.title),
      deck: text(study.deck),
      item: chapterItem(id, locale),
      parts: [
        section(
          message(locale, "study.key-facts"),
          list(study.keyFacts.map(({ label, value }) => `**${label[locale]}**${colon}${text(value)}`)),
        ),
        section(
          message(locale, "study.takeaways"),
          study.takeaways
            .map(
              (takeaway, i) =>
                `${i + 1}. ${text(takeaway.text)} ${certaintyMarkdown(takeaway.certainty, scopeOf(study, takeaway), locale)}`,
            )
            .join("\n"),
          escapeMarkdown(message(locale, "certainty.key")),
        ),
        proseMarkdown(`studies/${id}/`, links),
        section(message(locale, "study.source-record"), escapeMarkdown(study.source.citation[locale])),
      ],
    },
    links,
  );
}
