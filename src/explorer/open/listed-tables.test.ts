import { describe, expect, it } from "vitest";
import type { SiteTable } from "../../publish/site-table.ts";
import { listedTables } from "./listed-tables.ts";

const table = (
  dataset: string,
  file: string,
  form: SiteTable["form"],
  kind: SiteTable["kind"],
  title: string,
) =>
  ({
    dataset,
    file,
    form,
    kind,
    title,
    description: "",
    datasetTitle: `Data of ${dataset}`,
    datasetDescription: `All of ${dataset}.`,
    columns: form === "tidy" ? ["Year", "Amount of income"] : [],
  }) as unknown as SiteTable;
const tables = [
  table("context-fund", "fund", "tidy", "context", "Fund of China"),
  table("chongqing", "fund", "tidy", "study", "Fund"),
  table("chongqing", "fund-facts", "facts", "study", "Fund: every number"),
  table("chongqing", "claims", "list", "study", "What it says"),
];
const names = (search: string) =>
  listedTables(tables, search).map(({ kind, datasets }) => [
    kind,
    ...datasets.flatMap((one) => one.tables.map(({ table: { file }, facts }) => [file, facts?.file ?? null])),
  ]);

describe("listedTables", () => {
  it("lists studies first, a table together with its facts", () => {
    expect(names("")).toEqual([
      ["study", ["fund", "fund-facts"], ["claims", null]],
      ["context", ["fund", null]],
    ]);
  });

  it("finds each word of a search anywhere, whatever its case", () => {
    expect(names("FUND china")).toEqual([["context", ["fund", null]]]);
    expect(names("every")).toEqual([["study", ["fund", "fund-facts"]]]);
    expect(names("nothing")).toEqual([]);
  });

  it("finds columns and names those that the line would not show, and finds the dataset's description", () => {
    const [study] = listedTables(tables, "fund INCOME chongqing");
    expect(study?.datasets[0]?.tables.map(({ table: { file }, found }) => [file, found])).toEqual([
      ["fund", ["Amount of income"]],
    ]);
    expect(names("all of")).toHaveLength(2);
  });

  it("lists facts that have no tidy table", () => {
    const facts = table("x", "rules-facts", "facts", "study", "Rules");
    expect(listedTables([facts], "")[0]?.datasets[0]?.tables).toEqual([
      { table: facts, facts: null, found: [] },
    ]);
  });
});
