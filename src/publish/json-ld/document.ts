import type { CreativeWork, ScholarlyArticle } from "schema-dts";
import type { CitedDocument } from "../../cite/document.ts";
import type { Locale } from "../../i18n/locale.ts";
import { message } from "../../i18n/messages.ts";

/**
 * A studied document for machines, from its CSL-JSON: only what is known of it. A document without a title is named by
 * its number, or not at all; what kind of text an unsigned essay is, nobody can say.
 *
 * @param citation the source record on the page, which says the same in words
 */
export function documentThing(
  document: CitedDocument,
  citation: string,
  locale: Locale,
): CreativeWork | ScholarlyArticle {
  const { title, publisher, number, record } = document;
  const year = document.issued?.["date-parts"][0]?.[0];
  const name =
    title ?? (publisher && number && [publisher, number].join(message(locale, "punctuation.comma")));
  const common = {
    description: record?.[locale] ?? citation,
    ...(name ? { name } : {}),
    ...(document["original-title"] ? { alternateName: document["original-title"] } : {}),
    ...authorsOf(document),
    ...(publisher ? { publisher: { "@type": "Organization" as const, name: publisher } } : {}),
    ...(year ? { datePublished: String(year) } : {}),
    ...identified(document),
  };
  if (document.type === "document") return { "@type": "CreativeWork", ...common };
  return { "@type": "ScholarlyArticle", ...common, ...partOf(document) };
}

/** A list of authors is all of them to a machine: where others are not named, the credit says so in words. */
function authorsOf({ author, others }: CitedDocument) {
  if (!author) return {};
  // Initials follow the name, as in the source record.
  const named = author.map(({ family, given }) => ({
    "@type": "Person" as const,
    name: given.length === 1 ? `${family} ${given}` : `${given} ${family}`,
    familyName: family,
    givenName: given,
  }));
  return others ? { creditText: [...named.map(({ name }) => name), "et al."].join(", ") } : { author: named };
}

/** DOI and number; that of an article in a volume is no page. */
function identified({ type, number, DOI }: CitedDocument) {
  const property = (propertyID: string, value: string) => ({
    "@type": "PropertyValue" as const,
    propertyID,
    value,
  });
  const identifiers = [
    ...(DOI ? [property("DOI", DOI)] : []),
    ...(number ? [type === "article-journal" ? property("article number", number) : number] : []),
  ];
  return {
    ...(identifiers.length > 0 ? { identifier: identifiers } : {}),
    ...(DOI ? { sameAs: `https://doi.org/${DOI}` } : {}),
  };
}

/** The periodical, and its volume where that is known. */
function partOf({ volume, ...document }: CitedDocument): Pick<Exclude<ScholarlyArticle, string>, "isPartOf"> {
  const name = document["container-title"];
  if (!name) return {};
  const periodical = { "@type": "Periodical" as const, name };
  if (!volume) return { isPartOf: periodical };
  return { isPartOf: { "@type": "PublicationVolume", volumeNumber: volume, isPartOf: periodical } };
}
