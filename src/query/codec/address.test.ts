import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Query } from "../query.ts";
import { emptyQuery } from "../query.ts";
import { anyQuery } from "./any-query.ts";
import oldLinks from "./old-links.json" with { type: "json" };
import { readAddress } from "./read-address.ts";
import { writeAddress } from "./write-address.ts";

const satisfaction = emptyQuery({ kind: "site", dataset: "chongqing", file: "satisfaction" });
const asked: Query = {
  ...satisfaction,
  filters: [
    { op: "in", column: "answer", values: ["dissatisfied", "very-dissatisfied", null] },
    { op: "range", column: "year", low: 2007, high: 2013 },
    { op: "contains", column: "indicator", text: "报销 50%" },
  ],
  group: {
    by: ["indicator"],
    measures: [
      { as: "n", fn: "count" },
      {
        as: "share",
        fn: "share",
        where: { column: "answer", values: ["dissatisfied", "very-dissatisfied"] },
        weight: "count",
      },
    ],
    pivot: null,
  },
  sort: [
    { column: "share", descending: true },
    { column: "indicator", descending: false },
  ],
  chart: { mark: "bars", x: "share", y: "indicator", colour: null, facet: null, low: null, high: null },
};

describe("writeAddress", () => {
  it("says no more of an untouched table than its name", () => {
    expect(writeAddress(satisfaction)).toBe("table=chongqing/satisfaction");
    expect(writeAddress(emptyQuery({ kind: "own", name: "门诊 2013.csv" }))).toBe(
      "own=%E9%97%A8%E8%AF%8A+2013.csv",
    );
  });

  it("can be read by people", () => {
    expect(writeAddress(asked).split("&")).toEqual([
      "table=chongqing/satisfaction",
      "in=answer:dissatisfied,very-dissatisfied,~missing",
      "range=year:2007..2013",
      "contains=indicator:%E6%8A%A5%E9%94%80+50%25",
      "by=indicator",
      "measure=n:count",
      "measure=share:share:where:answer:dissatisfied,very-dissatisfied:weight:count",
      "sort=-share,indicator",
      "chart=bars",
      "x=share",
      "y=indicator",
    ]);
  });

  it("ends in nothing that a mail program leaves off a link, and stays whole in Markdown", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(writeAddress(query)).toMatch(/^[\w~,:/.+=&%!*-]*[\w=&-]$/);
      }),
    );
  });
});

describe("readAddress", () => {
  it("reads back whatever was written", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(readAddress(writeAddress(query))).toEqual({ query, problems: [] });
      }),
      { numRuns: 2_000 },
    );
  });

  it("tells a number from a text that looks like one, and −0 from 0", () => {
    const values = [2007, "2007", -0, "-0", 0.1, 1e21, "1e21", "1e+21", "007", null, "~missing", ""];
    const query: Query = { ...satisfaction, filters: [{ op: "in", column: "a", values }] };
    const address = writeAddress(query);
    expect(address).toContain("in=a:2007,~2007,-0,~-0,0.1,1e21,~1e21,1e%2B21,007,~missing,~~missing,~empty");
    expect(readAddress(address).query).toStrictEqual(query);
  });

  it("keeps a column named __proto__ a column", () => {
    const query = { ...satisfaction, types: Object.fromEntries([["__proto__", { type: "text" as const }]]) };
    expect(Object.keys(readAddress(writeAddress(query)).query?.types ?? {})).toEqual(["__proto__"]);
  });

  it.each([
    ["nothing asked", "", []],
    ["parameters of others alone", "utm_source=mail&lang=zh", []],
    ["a question without a table", "in=a:b", ["explore.link.no-table"]],
    ["a table without its dataset", "table=fund", ["explore.link.damaged"]],
  ])("opens no table for %s", (_, address, keys) => {
    const { query, problems } = readAddress(address);
    expect(query).toBeNull();
    expect(problems.map(({ key }) => key)).toEqual(keys);
  });

  it.each([
    ["in=answer", "damaged"],
    ["range=year:2007", "damaged"],
    ["range=year:1..2..3", "damaged"],
    ["at-least=year:", "damaged"],
    ["contains=x", "damaged"],
    ["match=none", "damaged"],
    ["type=year:money", "damaged"],
    ["levels=grade:a,b", "damaged"],
    ["derive=rate", "damaged"],
    ["result=rate", "damaged"],
    ["measure=n", "damaged"],
    ["measure=n:count:year", "damaged"],
    ["measure=p:quantile:year:2", "damaged"],
    ["measure=s:share:where:answer", "damaged"],
    ["pivot=year", "damaged"],
    ["chart=pie", "damaged"],
    ["x=year", "damaged"],
    ["q=a&q=b", "twice"],
    ["type=a:text&type=a:number", "twice"],
    ["v=2", "newer"],
    [`q=${"a".repeat(20_001)}`, "too-long"],
    [`by=${"a,".repeat(5_001)}`, "too-many"],
    ["missing=a&".repeat(201), "too-many"],
    [`q=b&${"in=a:b&".repeat(150_000)}`, "too-long"],
  ])("leaves out %.40s alone, and says so", (damage, key) => {
    const { query, problems } = readAddress(`?table=a/b&equals=c:d&${damage}`);
    expect(query?.filters[0]).toEqual({ op: "equals", column: "c", text: "d" });
    expect(problems[0]?.key).toBe(`explore.link.${key}`);
  });

  it("never throws, whatever 10,000 addresses hold", () => {
    const mutated = fc
      .tuple(anyQuery, fc.array(fc.tuple(fc.nat(), fc.nat(9), fc.string({ unit: "binary", maxLength: 4 }))))
      .map(([query, cuts]) =>
        cuts.reduce((address, [at, length, put]) => {
          const place = at % (address.length + 1);
          return address.slice(0, place) + put + address.slice(place + length);
        }, writeAddress(query)),
      );
    const bytes = fc.uint8Array({ maxLength: 200 }).map((units) => String.fromCharCode(...units));
    const units = fc.array(fc.nat(0xffff), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(fc.oneof(mutated, bytes, units), (address) => {
        const { query } = readAddress(address);
        // What was read is a question: it can be written, and reads the same.
        if (query !== null) expect(readAddress(writeAddress(query)).query).toEqual(query);
      }),
      { numRuns: 10_000 },
    );
  });

  // Links are in print and in mails. Lines may be added to old-links.json; none may ever be changed or removed.
  it.each(oldLinks)("still reads $address", ({ address, query }) => {
    expect(readAddress(address)).toEqual({ query, problems: [] });
  });
});
