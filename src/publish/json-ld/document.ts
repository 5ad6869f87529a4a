import type { CreativeWork, ScholarlyArticle } from "schema-dts";
import type { CitedDocument } from "../../cite/document.ts";

/**
 * A studied document for machines, from its CSL-JSON: only what is known of it. A document without a title has no
 * name; what kind of text an unsigned essay is, nobody can say.
 *
 * @param citation the source record on the page, which says the same in words
 */
export function documentThing(document: CitedDocument, citation: string): CreativeWork | ScholarlyArticle {
  const { title, author, publisher, number, DOI, page } = document;
  const year = document.issued?.["date-parts"][0]?.[0];
  const common = {
    description: citation,
    ...(title ? { name: title } : {}),
    ...(document["original-title"] ? { alternateName: document["original-title"] } : {}),
    ...(author
      ? {
          author: author.map(({ family, given }) => ({
            "@type": "Person" as const,
            // Initials follow the name, as in the source record.
            name: given.length === 1 ? `${family} ${given}` : `${given} ${family}`,
            familyName: family,
            givenName: given,
          })),
        }
      : {}),
    ...(publisher ? { publisher: { "@type": "Organization" as const, name: publisher } } : {}),
    ...(year ? { datePublished: String(year) } : {}),
    ...(DOI
      ? {
          identifier: { "@type": "PropertyValue" as const, propertyID: "DOI", value: DOI },
          sameAs: `https://doi.org/${DOI}`,
        }
      : number
        ? { identifier: number }
        : {}),
  };
  if (document.type === "document") return { "@type": "CreativeWork", ...common };
  return {
    "@type": "ScholarlyArticle",
    ...common,
    ...(page ? { pageStart: page } : {}),
    ...partOf(document),
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
