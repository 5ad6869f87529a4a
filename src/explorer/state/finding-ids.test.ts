import { describe, expect, it } from "vitest";
import { exploreTables } from "../../publish/explore-catalogue.ts";
import { exploreSchema } from "../../publish/explore-schema.ts";
import { type Filter, emptyQuery } from "../../query/query.ts";
import { findingIds, keepsFindings, shortened, writtenOut } from "./finding-ids.ts";

const open = (file: string) => {
  const table = exploreTables("en").find((one) => one.dataset === "chongqing" && one.file === file);
  if (!table) throw new Error(`The catalogue has no chongqing/${file}.`);
  return { site: { table, schema: exploreSchema("chongqing", file, "en") } };
};
const facts = open("fund-facts");
const ids = findingIds(facts);
const asking = (filter: Filter) => ({
  ...emptyQuery({ kind: "site", dataset: "chongqing", file: "fund-facts" }),
  filters: [filter],
});
const all = asking({ op: "in", column: "id", values: ids });

describe("the ids of numbers with a finding", () => {
  it("are those of a table of estimates", () => {
    expect(ids).toContain("fund-income-central");
    expect(findingIds(open("fund"))).toEqual([]);
    expect(findingIds(null)).toEqual([]);
  });

  it("are one word in an address, in whatever order they are asked for, and come back from it", () => {
    const turned = asking({ op: "in", column: "id", values: [...ids].reverse() });
    for (const asked of [all, turned]) {
      const short = shortened(asked, facts);
      expect(short.filters).toEqual([{ op: "in", column: "id", values: ["with-finding"] }]);
      expect(writtenOut(short, facts)).toEqual(all);
    }
    expect(ids).not.toContain("with-finding");
  });

  it("stay as they are where some are left out, others are added, or they are excluded", () => {
    const others: readonly Filter[] = [
      { op: "in", column: "id", values: ids.slice(1) },
      { op: "in", column: "id", values: [...ids, "fund-balance"] },
      { op: "not-in", column: "id", values: ids },
      { op: "in", column: "year", values: ids },
    ];
    for (const filter of others) {
      expect(keepsFindings(filter, ids)).toBe(false);
      expect(shortened(asking(filter), facts)).toEqual(asking(filter));
      expect(writtenOut(asking(filter), facts)).toEqual(asking(filter));
    }
  });

  it("mean nothing in a table without them", () => {
    const short = shortened(all, facts);
    expect(writtenOut(short, open("fund"))).toEqual(short);
    expect(shortened(all, null)).toEqual(all);
  });
});
