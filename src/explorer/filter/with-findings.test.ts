import { describe, expect, it } from "vitest";
import { exploreTables } from "../../publish/explore-catalogue.ts";
import { exploreFile } from "../../publish/explore-file.ts";
import { exploreSchema } from "../../publish/explore-schema.ts";
import { emptyQuery } from "../../query/query.ts";
import { factsQuestion, toggled, withFindings } from "./with-findings.ts";

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

describe("the question that the button asks", () => {
  const tidy = found("chongqing", "satisfaction");
  const facts = found("chongqing", "satisfaction-facts");
  if (!tidy || !facts) throw new Error("The satisfaction tables of the study have findings.");
  const source = { kind: "site", dataset: "chongqing", file: "satisfaction" } as const;
  const theme = { op: "in", column: "theme", values: ["benefits"] } as const;
  const share = { op: "range", column: "percent", low: 10, high: null } as const;

  it("keeps the filters on what a number is of, and no other", () => {
    const asked = { ...emptyQuery(source), filters: [theme, share] };
    expect(factsQuestion(tidy, asked, true).filters).toEqual([theme, tidy.filter]);
    expect(factsQuestion(tidy, asked, true).source).toEqual({ ...source, file: "satisfaction-facts" });
  });

  it("keeps none of several that a row may meet any one of", () => {
    const asked = { ...emptyQuery(source), filters: [theme, share], match: "any" } as const;
    expect(factsQuestion(tidy, asked, true).filters).toEqual([tidy.filter]);
  });

  it("shows what tells the numbers apart, then the number and how it is printed, all of them columns of the table", () => {
    const { columns } = factsQuestion(tidy, emptyQuery(source), true);
    expect(columns?.slice(0, 6)).toEqual([
      "theme",
      "indicator",
      "answer",
      "printed_in",
      "value",
      "printed_value",
    ]);
    const names = exploreFile("chongqing", "satisfaction-facts").fields.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...(columns ?? [])]));
    expect(facts.rows).toEqual(tidy.rows);
  });

  it("shows no column of which a filter says the one value, and on a narrow page the number behind the first", () => {
    const { columns } = factsQuestion(tidy, { ...emptyQuery(source), filters: [theme] }, false);
    expect(columns?.slice(0, 4)).toEqual(["indicator", "value", "printed_value", "answer"]);
    expect(new Set(columns).size).toBe(columns?.length);
  });

  it.each([true, false])(
    "is taken back by a second press, with its columns but not the reader's",
    (isWide) => {
      const before = { ...emptyQuery({ ...source, file: "satisfaction-facts" }), filters: [theme] };
      const left = { ...emptyQuery(source), filters: [theme] };
      expect(toggled(facts, before, isWide)).toEqual(factsQuestion(tidy, left, isWide));
      expect(toggled(facts, toggled(facts, before, isWide), true)).toEqual(before);
      const own = { ...before, columns: ["theme"] };
      expect(toggled(facts, toggled(facts, own, isWide), isWide)).toEqual(own);
    },
  );
});
