import { describe, expect, it } from "vitest";
import { exploreTables } from "../../publish/explore-catalogue.ts";
import { exploreFile } from "../../publish/explore-file.ts";
import { exploreSchema } from "../../publish/explore-schema.ts";
import { withFindings } from "./with-findings.ts";

const tables = exploreTables("en");
const found = (dataset: string, file: string) => {
  const table = tables.find((one) => one.dataset === dataset && one.file === file);
  if (!table) throw new Error(`The catalogue has no ${dataset}/${file}.`);
  return withFindings({ table, schema: exploreSchema(dataset, file, "en") }, tables);
};

describe("withFindings", () => {
  it("filters a table of estimates by the ids of those with a finding, all of which it has", () => {
    const own = found("chongqing", "fund-facts");
    expect(own?.isOpen).toBe(true);
    const { fields, lines } = exploreFile("chongqing", "fund-facts");
    const at = fields.findIndex(({ name }) => name === "id");
    const ids = lines.map((line) => line[at]);
    expect(own?.filter.values).toContain("fund-income-central");
    for (const id of own?.filter.values ?? []) expect(ids).toContain(id);
  });

  it("leads from a table of observations to its estimates, with the same filter", () => {
    const tidy = found("chongqing", "fund");
    expect([tidy?.isOpen, tidy?.facts.file]).toEqual([false, "fund-facts"]);
    expect(tidy?.filter).toEqual(found("chongqing", "fund-facts")?.filter);
  });

  it("leads back to the table of observations from either", () => {
    expect(found("chongqing", "fund")?.tidy?.file).toBe("fund");
    expect(found("chongqing", "fund-facts")?.tidy?.file).toBe("fund");
  });

  it("is there only where there is a finding", () => {
    expect(found("context-fund", "fund")).toBe(null);
    expect(found("chongqing", "claims")).toBe(null);
    expect(withFindings(null, tables)).toBe(null);
  });
});
