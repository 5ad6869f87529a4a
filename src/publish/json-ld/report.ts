import type { AboutPage, Report } from "schema-dts";
import type { CslItem } from "../../cite/csl-item.ts";
import type { Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { plain, writeText } from "../../data/write-number.ts";
import { absoluteAddress } from "../address.ts";
import { chapterItem, siteItem } from "../citation.ts";
import { rowOf, studies, studyOf } from "../site.ts";
import { LICENCE } from "./licence.ts";
import { underlying } from "./dataset.ts";
import { documentThing } from "./document.ts";
import { organization } from "./organization.ts";

/** What a citation says, as schema.org names it. */
export function cited(
  { title, language, issued, version }: CslItem,
  url: string | undefined,
  locale: Locale,
) {
  return {
    name: title,
    inLanguage: language,
    version,
    datePublished: issued["date-parts"][0].map((part) => String(part).padStart(2, "0")).join("-"),
    author: organization(locale),
    license: LICENCE,
    ...(url ? { url } : {}),
  };
}

/** The whole report under the title of its first page, and its chapters. */
export function siteReport(locale: Locale): Report {
  const item = siteItem(locale);
  return {
    "@type": "Report",
    ...cited(item, item.URL, locale),
    name: message(locale, "home.title"),
    description: message(locale, "home.lead"),
    hasPart: studies().map(({ id }) => ({ "@type": "Report", ...linked(chapterItem(id, locale)) })),
  };
}

/** A chapter: about the document, based on the dataset of its numbers. */
export function chapterReport(id: string, locale: Locale): Report {
  const { dataset, deck, source } = studyOf(id);
  const item = chapterItem(id, locale);
  return {
    "@type": "Report",
    ...cited(item, item.URL, locale),
    description: plain(writeText(deck[locale], rowOf, locale)),
    about: source.documents.map((document) => documentThing(document, source.citation[locale], locale)),
    isBasedOn: underlying(dataset, locale),
    isPartOf: whole(locale),
  };
}

/** The synthesis of all documents, under the title of its page. */
export function synthesisReport(title: string, description: string, locale: Locale): Report {
  return {
    "@type": "Report",
    ...cited(siteItem(locale), absoluteAddress("synthesis/", locale), locale),
    name: title,
    description,
    isPartOf: whole(locale),
  };
}

/** The page about the report, and the report under the title that its citation there has. */
export function aboutPage(title: string, description: string, locale: Locale): AboutPage {
  const item = siteItem(locale);
  const url = absoluteAddress("about/", locale);
  return {
    "@type": "AboutPage",
    name: title,
    description,
    inLanguage: item.language,
    ...(url ? { url } : {}),
    mainEntity: { "@type": "Report", ...cited(item, item.URL, locale) },
  };
}

/** The report as the head of every page names it. */
function whole(locale: Locale): Report {
  const url = absoluteAddress("", locale);
  return { "@type": "Report", name: message(locale, "site.name"), ...(url ? { url } : {}) };
}

function linked({ title, URL }: CslItem) {
  return { name: title, ...(URL ? { url: URL } : {}) };
}
