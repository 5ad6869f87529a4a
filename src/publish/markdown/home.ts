import { plain, writeText } from "../../data/write-number.ts";
import type { Both, Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { siteAddress } from "../address.ts";
import { siteItem } from "../citation.ts";
import { type HomeStatement, readHome } from "../home.ts";
import { rowOf, studies, studyOf } from "../site.ts";
import { scopeOf } from "../study.ts";
import { readSynthesis } from "../synthesis.ts";
import { tallyOf } from "../synthesis-tally.ts";
import { certaintyMarkdown } from "./certainty.ts";
import { pageMarkdown, section } from "./page.ts";
import { RecordLinks } from "./record-links.ts";
import { escapeMarkdown, list } from "./syntax.ts";

/** `/index.md`: the first page as Markdown. */
export function homeMarkdown(locale: Locale): string {
  const links = new RecordLinks(locale);
  const home = readHome();
  const text = (both: Both): string => links.pieces(writeText(both[locale], rowOf, locale));
  const statement = (one: HomeStatement): string =>
    `${text(one.text)} ${certaintyMarkdown(one.certainty, scopeOf(studyOf(one.study), one), locale)}`;
  const synthesis = message(locale, "home.synthesis", tallyOf(readSynthesis()));
  const linked = (name: string, path: string): string => `[${name}](${siteAddress(path, locale)})`;
  return pageMarkdown(
    {
      path: "",
      title: escapeMarkdown(message(locale, "home.title")),
      deck: escapeMarkdown(message(locale, "home.lead")),
      item: siteItem(locale),
      parts: [
        section(message(locale, "home.supports"), list(home.supports.map(statement))),
        section(
          message(locale, "home.not"),
          list([
            ...home.not.map((both) => escapeMarkdown(both[locale])),
            linked(escapeMarkdown(synthesis), "synthesis/index.md"),
          ]),
        ),
        section(
          message(locale, "home.numbers"),
          list(home.numbers.map(statement)),
          escapeMarkdown(message(locale, "certainty.key")),
          `### ${message(locale, "home.distrust")}`,
          statement(home.distrust),
        ),
        section(
          message(locale, "home.documents"),
          list(
            studies().map(
              ({ id, kicker, title }) =>
                `${escapeMarkdown(kicker[locale])}${message(locale, "punctuation.colon")}${linked(
                  escapeMarkdown(plain(writeText(title[locale], rowOf, locale))),
                  `studies/${id}/index.md`,
                )}`,
            ),
          ),
        ),
      ],
    },
    links,
  );
}
