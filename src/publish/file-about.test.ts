import { describe, expect, it } from "vitest";
import { tableOf } from "../data/read-dataset.ts";
import { type Locale, locales } from "../i18n/locale.ts";
import { message } from "../i18n/messages.ts";
import { fileAbout } from "./file-about.ts";
import { fileTable } from "./file-table.ts";
import { datasetOf, datasets } from "./site.ts";

const said = (dataset: string, table: string, locale: Locale): ReadonlyMap<string, string> =>
  new Map(fileAbout(fileTable(dataset, tableOf(datasetOf(dataset).descriptor, table)), true, locale));

describe("fileAbout", () => {
  it.each(["survey", "odds-ratios", "meaning"])(
    "names the preprint first as the source of %s, then the article, each once",
    (table) => {
      for (const locale of locales) {
        const lines =
          said("heilongjiang", table, locale).get(message(locale, "data.source"))?.split("\n") ?? [];
        expect(lines).toHaveLength(2);
        expect(lines[0]).toContain("researchsquare.com");
        expect(lines[1]).toContain("10.1186/s12913-025-12273-z");
      }
    },
  );

  it("names the document wherever a table has rows that were transcribed, and no document where it has none", () => {
    for (const { name, descriptor, rows } of datasets()) {
      for (const { name: table } of descriptor.resources) {
        const own = rows.filter((row) => row.table === table);
        if (own.length === 0) continue;
        const source = said(name, table, "en").get("Source") ?? "";
        const transcribed = own.some(({ status, source: work }) => status !== "derived" && work === "");
        if (transcribed) expect(source, `${name}/${table}`).toContain(descriptor.sources[0]?.title);
        expect(source, `${name}/${table}`).not.toBe("");
      }
    }
  });

  it("does not say where rows were printed that nobody printed", () => {
    expect(said("heilongjiang", "meaning", "en").has("As printed")).toBe(false);
    expect(said("heilongjiang", "survey", "en").has("As printed")).toBe(true);
  });

  it("names documents and licence in Chinese on the Chinese sheet", () => {
    const about = said("context-total-expenditure-parts", "sources", "zh");
    expect(about.get("来源")).toContain("详见sources.csv");
    expect(about.get(message("zh", "data.licence"))).toMatch(/^知识共享/);
  });
});
