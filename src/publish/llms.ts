import { descriptionOf, titleOf } from "../data/label.ts";
import { plain, writeText } from "../data/write-number.ts";
import { type Locale, otherLocale } from "../i18n/locale.ts";
import { type MessageKey, message } from "../i18n/messages.ts";
import { siteAddress } from "./address.ts";
import { contextDatasets, studyDatasets } from "./dataset-groups.ts";
import { proseHead } from "./prose-head.ts";
import { rowOf, studies } from "./site.ts";
import { readSynthesis } from "./synthesis.ts";
import { tallyOf } from "./synthesis-tally.ts";
import { escapeMarkdown } from "./markdown/syntax.ts";

const PAGES: readonly { readonly path: string; readonly title: MessageKey; readonly about: MessageKey }[] = [
  { path: "explore/", title: "explore.title", about: "explore.deck" },
  { path: "glossary/", title: "glossary.title", about: "glossary.lead" },
];

/**
 * `/llms.txt`: what the site holds, for programs that read text.
 *
 * @see https://llmstxt.org
 */
export function llmsText(locale: Locale): string {
  const item = (title: string, path: string, about: string, language = locale): string => {
    const described = about && `${message(locale, "punctuation.colon")}${escapeMarkdown(about)}`;
    return `- [${escapeMarkdown(title)}](${siteAddress(path, language)})${described}`;
  };
  const tally = tallyOf(readSynthesis());
  const methods = proseHead("methods", locale);
  const report = [
    item(message(locale, "home.title"), "index.md", message(locale, "home.lead")),
    item(
      message(locale, "synthesis.title", tally),
      "synthesis/index.md",
      message(locale, "synthesis.lead", tally),
    ),
    ...studies().map(({ id, title, deck }) => {
      const text = (both: { en: string; zh: string }) => plain(writeText(both[locale], rowOf, locale));
      return item(text(title), `studies/${id}/index.md`, text(deck));
    }),
    item(message(locale, "audit.title"), "audit/index.md", message(locale, "audit.lead")),
    item(methods.title, "methods/index.md", methods.description),
  ];
  const data = [...studyDatasets(), ...contextDatasets()].map(({ name, descriptor }) =>
    item(
      titleOf(descriptor, locale),
      `data/${name}/datapackage.json`,
      descriptionOf(descriptor, locale),
      "en",
    ),
  );
  const pages = PAGES.map(({ path, title, about }) =>
    item(message(locale, title), path, message(locale, about)),
  );
  const feed = item(message(locale, "feed.title"), "feed.xml", message(locale, "feed.subtitle"));
  const other = item(message(locale, "llms.other"), "llms.txt", "", otherLocale(locale));
  return `${[
    `# ${message(locale, "site.name")}`,
    `> ${escapeMarkdown(message(locale, "site.tagline"))}`,
    escapeMarkdown(message(locale, "llms.intro")),
    `## ${message(locale, "llms.report")}`,
    report.join("\n"),
    `## ${message(locale, "llms.data")}`,
    data.join("\n"),
    `## ${message(locale, "llms.pages")}`,
    [...pages, feed, other].join("\n"),
    escapeMarkdown(message(locale, "footer.licence")),
  ].join("\n\n")}\n`;
}
