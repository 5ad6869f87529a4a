import { citationText } from "../../cite/write-citation.ts";
import type { CslItem } from "../../cite/csl-item.ts";
import { message } from "../../i18n/messages.ts";
import { siteAddress } from "../address.ts";
import type { RecordLinks } from "./record-links.ts";
import { escapeMarkdown } from "./syntax.ts";

/** A page of the site as Markdown: its parts, then how to cite it, what may be done with it, and its records. */
export function pageMarkdown(
  page: {
    readonly path: string;
    readonly title: string;
    readonly deck: string;
    readonly parts: readonly string[];
    readonly item: CslItem;
  },
  links: RecordLinks,
): string {
  const { locale } = links;
  const address = siteAddress(page.path, locale);
  const about = message(locale, "markdown.about", { page: `[${escapeMarkdown(address)}](${address})` });
  return `${[
    `# ${page.title}`,
    page.deck,
    about,
    ...page.parts,
    `## ${message(locale, "cite.title")}`,
    escapeMarkdown(citationText(page.item, locale)),
    `${escapeMarkdown(page.item.note)}`,
    links.definitions(),
  ]
    .filter(Boolean)
    .join("\n\n")}\n`;
}

/** A heading with what stands below it. */
export function section(title: string, ...parts: readonly string[]): string {
  return [`## ${title}`, ...parts].filter(Boolean).join("\n\n");
}
