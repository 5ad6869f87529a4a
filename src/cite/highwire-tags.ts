import type { CslItem } from "./csl-item.ts";

/** Name and content of a `<meta>` element. */
export type MetaTag = readonly [name: string, content: string];

/**
 * What Google Scholar, Zotero and others read of a page: the `citation_*` tags that Highwire Press introduced. They
 * say what the citation on the page says; an address only where the site's own is configured.
 *
 * @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export function highwireTags(item: CslItem): readonly MetaTag[] {
  const author = item.author[0].literal;
  const date = item.issued["date-parts"][0].map((part) => String(part).padStart(2, "0")).join("/");
  return [
    ["citation_title", item.title],
    ["citation_author", author],
    ["citation_publication_date", date],
    ["citation_language", item.language],
    item.type === "dataset"
      ? ["citation_publisher", author]
      : ["citation_technical_report_institution", author],
    ...(item.URL ? ([["citation_public_url", item.URL]] as const) : []),
  ];
}
