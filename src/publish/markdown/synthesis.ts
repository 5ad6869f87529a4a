import type { Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { siteItem } from "../citation.ts";
import { readSynthesis } from "../synthesis.ts";
import { tallyOf } from "../synthesis-tally.ts";
import { mapMarkdown } from "./evidence-map.ts";
import { pageMarkdown, section } from "./page.ts";
import { recommendationsMarkdown } from "./recommendations.ts";
import { RecordLinks } from "./record-links.ts";
import { rubricMarkdown } from "./rubric.ts";
import { statementsMarkdown } from "./statements.ts";
import { escapeMarkdown } from "./syntax.ts";

/** `/synthesis/index.md`: the evidence map, the comparisons, the recommendations and the rubric as Markdown. */
export function synthesisMarkdown(locale: Locale): string {
  const links = new RecordLinks(locale);
  const synthesis = readSynthesis();
  const tally = tallyOf(synthesis);
  const say = (key: "synthesis.title" | "synthesis.lead" | "synthesis.recommendations-note"): string =>
    escapeMarkdown(message(locale, key, tally));
  return pageMarkdown(
    {
      path: "synthesis/",
      title: say("synthesis.title"),
      deck: say("synthesis.lead"),
      item: siteItem(locale),
      parts: [
        section(message(locale, "synthesis.map"), mapMarkdown(synthesis, links)),
        section(message(locale, "synthesis.statements"), ...statementsMarkdown(synthesis, links)),
        section(
          message(locale, "synthesis.recommendations"),
          say("synthesis.recommendations-note"),
          recommendationsMarkdown(synthesis, locale),
        ),
        section(
          message(locale, "synthesis.rubric"),
          escapeMarkdown(message(locale, "synthesis.rubric-text")),
          escapeMarkdown(message(locale, "synthesis.rubric-mmat")),
          ...rubricMarkdown(synthesis.rubric, locale),
        ),
      ],
    },
    links,
  );
}
