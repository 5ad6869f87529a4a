import { type Locale, languageTag, locales } from "../i18n/locale.ts";
import { absoluteAddress, type Site } from "./address.ts";
import { escapeXml } from "./escape-xml.ts";

/** What search should not list: pages made to stand inside others, and the page for what is not found. */
const UNLISTED = /^(?:embed\/|404\/?$)/;

/**
 * The pages in the protocol of sitemaps.org, each with its form in the other language.
 *
 * @param pages paths below the base path, of both languages: "studies/", "zh/studies/"
 * @throws Error when a page stands in one language only, or the site's own address is not configured
 */
export function sitemap(pages: readonly string[], site: Site): string {
  const paths = pages.filter((page) => !UNLISTED.test(page.replace(/^zh\//, "")));
  const english = paths.filter((page) => !/^zh(?:\/|$)/.test(page));
  const all = new Set(paths.map(slashed));
  const odd = paths.find((page) => !all.has(otherForm(slashed(page))));
  if (odd !== undefined) throw new Error(`The page "${odd}" stands in one language only. Write it in both.`);
  const address = (page: string, locale: Locale): string => {
    const found = absoluteAddress(page, locale, site);
    if (!found) throw new Error("A sitemap needs the site's own address. Set SITE_URL.");
    return escapeXml(found);
  };
  const alternates = (page: string): string =>
    [...locales.map((locale) => [languageTag[locale], locale] as const), ["x-default", "en"] as const]
      .map(
        ([tag, locale]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${address(page, locale)}"/>`,
      )
      .join("");
  const urls = english
    .toSorted()
    .flatMap((page) =>
      locales.map((locale) => `<url><loc>${address(page, locale)}</loc>${alternates(page)}</url>`),
    );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    "</urlset>\n",
  ].join("\n");
}

const slashed = (page: string): string => page.replace(/\/?$/, "/").replace(/^\/$/, "");

/** Path of the same page in the other language. */
const otherForm = (page: string): string => (page.startsWith("zh/") ? page.slice(3) : `zh/${page}`);
