import { describe, expect, it } from "vitest";
import { datasets } from "../site.ts";
import { dataFiles } from "../data-files.ts";
import { dataCatalog, datasetThing, tableThing } from "./dataset.ts";

describe("dataCatalog", () => {
  it("lists every dataset, without an address where none is configured", () => {
    const catalog = dataCatalog("en") as { readonly dataset: readonly object[]; readonly url?: string };
    expect(catalog.dataset).toHaveLength(datasets().length);
    expect(JSON.stringify(catalog)).not.toContain('"url"');
  });
});

describe("datasetThing", () => {
  it("offers every file of the dataset with its size and hash", async () => {
    const files = await dataFiles("chongqing");
    const { distribution } = datasetThing("chongqing", files, "zh") as {
      readonly distribution: readonly { readonly name: string; readonly sha256: string }[];
    };
    expect(distribution.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
    expect(distribution.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
  });
});

describe("what a dataset is based on", () => {
  const based = (name: string, locale: "en" | "zh") =>
    (datasetThing(name, [], locale) as { readonly isBasedOn: readonly object[] }).isBasedOn;

  it("is the document in the language of the page", () => {
    const [english, chinese] = [based("origins", "en"), based("origins", "zh")];
    expect(english).not.toEqual(chinese);
  });

  it("says in which copy a work was read", () => {
    expect(based("context-uhc-index", "en")).toMatchObject(
      [{ version: /Open Numbers, commit/ }].map(matching),
    );
    expect(based("context-uhc-index", "zh")).toMatchObject([{ version: /Open Numbers副本/ }].map(matching));
  });
});

function matching({ version }: { readonly version: RegExp }) {
  return { version: expect.stringMatching(version) as string };
}

describe("tableThing", () => {
  it("names the measures in the language of the page", () => {
    expect(tableThing("chongqing", "enrolment", [], "zh")).toMatchObject({
      name: "参保情况",
      isPartOf: { name: "重庆“XX区”：2007—2013年运行情况与190名参保居民调查" },
      variableMeasured: expect.arrayContaining([{ "@type": "PropertyValue", name: "参保率" }]),
    });
  });
});
