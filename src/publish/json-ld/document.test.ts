import { describe, expect, it } from "vitest";
import { locales } from "../../i18n/locale.ts";
import { studies } from "../site.ts";
import { documentThing } from "./document.ts";

describe("documentThing", () => {
  it("gives a document of which only the series is known no name, author or date", () => {
    expect(
      documentThing(
        { id: "a", type: "article-journal", "container-title": "Harbours", volume: "4" },
        "Lost.",
      ),
    ).toEqual({
      "@type": "ScholarlyArticle",
      description: "Lost.",
      isPartOf: {
        "@type": "PublicationVolume",
        volumeNumber: "4",
        isPartOf: { "@type": "Periodical", name: "Harbours" },
      },
    });
  });

  it("calls an essay of unknown kind a work, and no more", () => {
    expect(documentThing({ id: "a", type: "document" }, "Unsigned.")).toEqual({
      "@type": "CreativeWork",
      description: "Unsigned.",
    });
  });

  it("states a DOI as such and as an address", () => {
    expect(documentThing({ id: "a", type: "article", DOI: "10.1/x" }, "")).toMatchObject({
      identifier: { propertyID: "DOI", value: "10.1/x" },
      sameAs: "https://doi.org/10.1/x",
    });
  });
});

describe("the documents of the studies", () => {
  it.each(studies().map((study) => [study.id, study] as const))(
    "say of %s nothing that its source record does not say, in either language",
    (_, { source }) => {
      for (const { issued, author = [], ...fields } of source.documents) {
        const texts = [
          ...Object.entries(fields).flatMap(([key, value]) => (["id", "type"].includes(key) ? [] : [value])),
          ...author.flatMap(({ family, given }) => [family, given]),
        ];
        const year = issued?.["date-parts"][0]?.[0];
        for (const text of [...texts, ...(year ? [String(year)] : [])]) {
          for (const locale of locales) expect(source.citation[locale]).toContain(text);
        }
      }
    },
  );
});
