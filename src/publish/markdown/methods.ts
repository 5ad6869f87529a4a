import type { Locale } from "../../i18n/locale.ts";
import { siteItem } from "../citation.ts";
import { proseHead } from "../prose-head.ts";
import { pageMarkdown } from "./page.ts";
import { proseMarkdown } from "./prose.ts";
import { RecordLinks } from "./record-links.ts";
import { escapeMarkdown } from "./syntax.ts";

/** `/methods/index.md`: how the report was made, with formulas, the rubric's criteria and references. */
export function methodsMarkdown(locale: Locale): string {
  const links = new RecordLinks(locale);
  const { title, description } = proseHead("methods", locale);
  return pageMarkdown(
    {
      path: "methods/",
      title: escapeMarkdown(title),
      deck: escapeMarkdown(description),
      item: siteItem(locale),
      parts: [proseMarkdown("methods/", links)],
    },
    links,
  );
}
