import { type Locale, languageTag } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { absoluteAddress, siteAddress } from "../address.ts";
import type { FeedEntry } from "./entry.ts";
import { escapeXml } from "../escape-xml.ts";

/** Day of the first edition, from which the project's tags count (RFC 4151). */
const SINCE = "yibao-evidence,2026-11-21";

/** Versions like 0.10.0, number by number. */
const byVersion = new Intl.Collator("en", { numeric: true });

/**
 * Permanent id of the feed or of an entry. It names the project and not the host: the site may stand at several
 * addresses or move, and no reader should be told everything again because of that.
 */
function tagOf(locale: Locale, key: string): string {
  return `tag:${SINCE}:${locale}/${key}`;
}

/**
 * The entries as an Atom feed (RFC 4287), newest first; of one day, the higher version first, and of equal ones that
 * which is given first. Where the site's own address
 * is not configured, links are from the server's root, and the feed does not say where it stands itself.
 */
export function atomFeed(entries: readonly FeedEntry[], locale: Locale): string {
  const own = absoluteAddress("feed.xml", locale);
  const sorted = entries.toSorted(
    (a, b) => b.date.localeCompare(a.date) || byVersion.compare(b.version, a.version),
  );
  const [newest] = sorted;
  const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;
  const link = (rel: string, href: string, type: string): string =>
    `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageTag[locale]}">`,
    element("id", tagOf(locale, "feed")),
    element("title", message(locale, "feed.title")),
    element("subtitle", message(locale, "feed.subtitle")),
    element("updated", instant(newest?.date ?? "2026-11-21")),
    `<author>${element("name", message(locale, "site.name"))}</author>`,
    element("rights", message(locale, "footer.licence")),
    link("alternate", siteAddress("about/", locale), "text/html"),
    ...(own ? [link("self", own, "application/atom+xml")] : []),
    ...sorted.map(({ key, title, date, html, page }) =>
      [
        "<entry>",
        element("id", tagOf(locale, key)),
        element("title", title),
        element("updated", instant(date)),
        link("alternate", page, "text/html"),
        `<content type="html">${escapeXml(html)}</content>`,
        "</entry>",
      ].join("\n"),
    ),
    "</feed>",
  ].join("\n")}\n`;
}

/** A day as the instant it begins, in universal time: the sources say no hour. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
