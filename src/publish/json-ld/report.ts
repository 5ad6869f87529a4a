import type { Report } from "schema-dts";
import type { CslItem } from "../../cite/csl-item.ts";
import type { Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";
import { plain, writeText } from "../../data/write-number.ts";
import { chapterItem, datasetItem, siteItem } from "../citation.ts";
import { rowOf, studies, studyOf } from "../site.ts";
import { LICENCE } from "./licence.ts";
import { documentThing } from "./document.ts";
import { organization } from "./organization.ts";

/** What a citation says, as schema.org names it. */
function cited({ title, language, version, issued, URL }: CslItem, locale: Locale) {
  return {
    name: title,
    inLanguage: language,
    version,
    datePublished: issued["date-parts"][0].map((part) => String(part).padStart(2, "0")).join("-"),
    author: organization(locale),
    license: LICENCE,
    ...(URL ? { url: URL } : {}),
  };
}

/** The whole report, as its first page names it, and its chapters. */
export function siteReport(locale: Locale): Report {
  return {
    "@type": "Report",
    ...cited(siteItem(locale), locale),
    headline: message(locale, "home.title"),
    description: message(locale, "home.lead"),
    hasPart: studies().map(({ id }) => ({ "@type": "Report", ...linked(chapterItem(id, locale)) })),
  };
}

/** A chapter: about the document, based on it and on the dataset of its numbers. */
export function chapterReport(id: string, locale: Locale): Report {
  const { dataset, deck, source } = studyOf(id);
  const documents = source.documents.map((document) => documentThing(document, source.citation[locale]));
  const data = datasetItem(dataset, locale);
  return {
    "@type": "Report",
    ...cited(chapterItem(id, locale), locale),
    description: plain(writeText(deck[locale], rowOf, locale)),
    about: documents,
    isBasedOn: [...documents, { "@type": "Dataset", ...linked(data), version: data.version }],
    isPartOf: { "@type": "Report", ...linked(siteItem(locale)) },
  };
}

/** The synthesis of all documents, under the title of its page. */
export function synthesisReport(title: string, description: string, locale: Locale): Report {
  const whole = siteItem(locale);
  const { url: _, ...said } = cited(whole, locale);
  return {
    "@type": "Report",
    ...said,
    name: title,
    description,
    isPartOf: { "@type": "Report", ...linked(whole) },
    about: studies().flatMap(({ source }) =>
      source.documents.map((document) => documentThing(document, source.citation[locale])),
    ),
  };
}

function linked({ title, URL }: CslItem) {
  return { name: title, ...(URL ? { url: URL } : {}) };
}
