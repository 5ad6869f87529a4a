import { describe, expect, it } from "vitest";
import { locales } from "../i18n/locale.ts";
import { dataTexts } from "./data-texts.ts";
import { exploreTables } from "./explore-catalogue.ts";
import { datasets } from "./site.ts";

describe.each(locales)("exploreTables in %s", (locale) => {
  const tables = exploreTables(locale);

  it("lists every published CSV once, with its rows", () => {
    const published = datasets().flatMap(({ name }) =>
      dataTexts(name)
        .filter(({ mediaType }) => mediaType === "text/csv")
        .map((file) => ({ csv: `/data/${name}/${file.name}`, rows: file.rows })),
    );
    const listed = tables.map(({ csv, rows }) => ({ csv, rows }));
    expect([...listed].sort((a, b) => a.csv.localeCompare(b.csv))).toEqual(
      [...published].sort((a, b) => a.csv.localeCompare(b.csv)),
    );
  });

  it("names every table of a dataset differently", () => {
    const names = tables.map(({ datasetTitle, title }) => `${datasetTitle}: ${title}`);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it("leaves no text empty", () => {
    for (const { title, description, datasetTitle, citation, version, licence } of tables) {
      for (const text of [
        title,
        description,
        datasetTitle,
        citation,
        version,
        licence.name,
        licence.address,
      ]) {
        expect(text).not.toBe("");
      }
    }
  });

  it("begins with the studies", () => {
    const kinds = tables.map(({ kind }) => kind);
    expect(kinds.lastIndexOf("study")).toBeLessThan(kinds.indexOf("context"));
  });
});

describe("the years of a table", () => {
  const yearsOf = (dataset: string, file: string) =>
    exploreTables("en").find((table) => table.dataset === dataset && table.file === file)?.years;

  it.each([
    ["chongqing", "funding", [2007, 2013]],
    ["context-studies", "studies-facts", [2002, 2024]],
    ["origins", "history", [1950, 2002]],
    ["chongqing", "satisfaction", null],
    ["chongqing", "claims", null],
  ])("of %s/%s are %j", (dataset, file, years) => {
    expect(yearsOf(dataset, file)).toEqual(years);
  });
});

describe("the publishers behind a table", () => {
  const publishersOf = (dataset: string, file: string, locale: "en" | "zh") =>
    exploreTables(locale).find((table) => table.dataset === dataset && table.file === file)?.publishers;

  it("are those of its own works, in the language of the page", () => {
    expect(publishersOf("context-oop-share", "sources", "zh")).toEqual([
      "世界银行（数据源自世界卫生组织全球卫生支出数据库）",
    ]);
    const facts = exploreTables("en").filter(({ kind, form }) => kind === "context" && form !== "list");
    for (const { publishers } of facts) expect(publishers).not.toEqual([]);
  });
  it("are none where a study's own document is the source", () => {
    expect(publishersOf("chongqing", "fund", "en")).toEqual([]);
  });
});

describe("the addresses of a table", () => {
  it("lead to its page and schema in the language, and to the one file", () => {
    const fund = exploreTables("zh").find(({ file }) => file === "fund-facts");
    expect(fund).toMatchObject({
      page: "/zh/data/chongqing/fund/",
      csv: "/data/chongqing/fund-facts.csv",
      schema: "/zh/explore/schemas/chongqing/fund-facts.json",
    });
  });
});
