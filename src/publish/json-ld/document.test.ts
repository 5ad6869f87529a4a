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
        "en",
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
    expect(documentThing({ id: "a", type: "document" }, "Unsigned.", "en")).toEqual({
      "@type": "CreativeWork",
      description: "Unsigned.",
    });
  });

  it("states a DOI as such and as an address", () => {
    expect(documentThing({ id: "a", type: "article", DOI: "10.1/x" }, "", "en")).toMatchObject({
      identifier: [{ propertyID: "DOI", value: "10.1/x" }],
      sameAs: "https://doi.org/10.1/x",
    });
  });
});

describe("documentThing of one of several documents", () => {
  const record = {
    en: "Published: Poe A, Roe B, et al. Piers.",
    zh: "正式发表：Poe A, Roe B, et al. Piers.",
  };

  it("describes it by its own record, and a list that ends with others is no list of all authors", () => {
    const author = [
      { family: "Poe", given: "A" },
      { family: "Roe", given: "B" },
    ];
    const thing = documentThing({ id: "a", type: "article", author, others: true, record }, "All.", "zh");
    expect(thing).toMatchObject({ description: record.zh, creditText: "Poe A, Roe B, et al." });
    expect(thing).not.toHaveProperty("author");
  });

  it("names a preprint without a title by its number, and takes the number of an article for no page", () => {
    const preprint = { id: "a", type: "article", publisher: "Quay Press", number: "qp-1" } as const;
    expect(documentThing(preprint, "", "zh")).toMatchObject({
      name: "Quay Press，qp-1",
      identifier: ["qp-1"],
    });
    const article = documentThing({ id: "a", type: "article-journal", number: "139" }, "", "en");
    expect(article).toMatchObject({ identifier: [{ propertyID: "article number", value: "139" }] });
    expect(article).not.toHaveProperty("pageStart");
    expect(article).not.toHaveProperty("name");
  });
});

describe("the documents of the studies", () => {
  it.each(studies().map((study) => [study.id, study] as const))(
    "say of %s nothing that its source record does not say, in either language",
    (_, { source }) => {
      for (const { issued, author = [], others = false, record, ...fields } of source.documents) {
        const texts = [
          ...Object.entries(fields).flatMap(([key, value]) => (["id", "type"].includes(key) ? [] : [value])),
          ...author.flatMap(({ family, given }) => [family, given]),
        ];
        const year = issued?.["date-parts"][0]?.[0];
        for (const text of [...texts, ...(year ? [String(year)] : []), ...(others ? ["et al."] : [])]) {
          for (const locale of locales) expect((record ?? source.citation)[locale]).toContain(text);
        }
      }
    },
  );
});
