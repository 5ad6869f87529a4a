import { describe, expect, it } from "vitest";
import { parseChecks } from "./parse-checks.ts";

const FILE = "data/chongqing/checks.yaml";
const sum = { id: "sum", kind: "parts-make-total", parts: ["a", "b"], total: "t" };
const label = { id: "grade", kind: "one-label", label: "Grade Il", rows: ["a", "b"] };
const grim = { id: "mean", kind: "grim", value: "a", n: "n", scale: "mean", items: 3 };
const implied = { id: "n", kind: "implied-denominator", shares: [{ count: "a", percent: "b" }], n: "n" };
const fund = {
  id: "fund",
  kind: "per-head-times-people",
  terms: [{ perHead: "a", people: "b" }],
  amount: "c",
};

const parse = (...checks: unknown[]) => parseChecks({ checks }, FILE);
const parseUnchecked = (...unchecked: unknown[]) => parseChecks({ unchecked }, FILE);

describe("parseChecks", () => {
  it("reads one declaration of each kind", () => {
    const checks = [
      sum,
      { id: "share", kind: "percentage-of-count", counts: ["a"], n: "n", percent: "p" },
      { id: "rest", kind: "recovered-count", count: "a", others: ["b"], n: "n", percent: "p" },
      { id: "sex", kind: "subgroups-make-n", parts: ["a", "b"], n: "n" },
      { ...fund, per: 10_000, slip: true },
      { id: "twice", kind: "same-quantity", rows: ["a", "b"] },
      { ...label, readAs: { a: "Grade II", b: "Grade III" } },
      { id: "all", kind: "shares-make-100", parts: ["a", "b"] },
      grim,
      { id: "stay", kind: "amount-over-events", amount: "a", events: "b", per: 10, most: "c" },
      { id: "part", kind: "ratio-of", part: "a", whole: "b", ratio: "c", percent: true },
      { id: "more", kind: "change", from: "a", to: "b", by: "c", as: "percent", direction: "falling" },
      { id: "grades", kind: "order", rows: ["a", "b"], direction: "rising", strict: true },
      implied,
      { id: "in", kind: "inside-interval", estimate: "a", low: "b", high: "c" },
      { id: "middle", kind: "wald-symmetry", estimate: "a", interval: "a", scale: "log" },
      { id: "side", kind: "p-against-interval", estimate: "a", interval: "a", p: "p", null: 0, level: 90 },
      { id: "bound", kind: "bound-from-p", estimate: "a", p: "p", null: 1 },
      { id: "t", kind: "p-of-statistic", test: "t", statistic: "a", df1: "b", p: "p" },
      { id: "since", kind: "period", from: "a", until: "b", years: "c", inclusive: true },
      { id: "stages", kind: "periods-in-order", periods: ["a", "b"], touching: true },
      { id: "words", kind: "numeral-words", row: "a", words: "seven" },
    ];
    expect(parse(...checks)).toEqual({ checks, unchecked: [] });
  });

  it("wants an interval in one row or by both its ends", () => {
    const inside = { id: "in", kind: "inside-interval", estimate: "a" };
    for (const named of [{}, { low: "b" }, { interval: "a", low: "b" }]) {
      expect(() => parse({ ...inside, ...named })).toThrow('either by "interval", or by "low" and "high"');
    }
  });

  it("reads reasons to leave rows unchecked", () => {
    const declared = { reason: "year", rows: ["founded"] };
    expect(parseUnchecked(declared)).toEqual({ checks: [], unchecked: [declared] });
  });

  it("expands templates of both", () => {
    const lists = { year: [2006, 2007] };
    const { checks, unchecked } = parseChecks(
      {
        checks: [{ ...sum, id: "sum-${year}", total: "t-${year}", for: lists }],
        unchecked: [{ reason: "bound", rows: ["share-${year}"], for: lists }],
      },
      FILE,
    );
    expect(checks.map(({ id }) => id)).toEqual(["sum-2006", "sum-2007"]);
    expect(unchecked.map(({ rows }) => rows)).toEqual([["share-2006"], ["share-2007"]]);
  });

  it.each([
    ["a file without keys", null, "holds null. Write the keys"],
    ["a stray key at the top", { cheks: [] }, 'key "cheks" has the value []'],
    ["checks that are no list", { checks: sum }, 'key "checks" has the value {"id":"sum"'],
    ["a declaration that is no mapping", { checks: ["sum"] }, 'checks[0] is "sum". Write a declaration'],
  ])("refuses %s", (_what, plain, message) => {
    expect(() => parseChecks(plain, FILE)).toThrow(message);
  });

  it.each([
    ["no id", { ...sum, id: undefined }, 'checks[0]: key "id" has the value undefined. Write a text'],
    ["an unknown kind", { ...sum, kind: "sum" }, 'check "sum": key "kind" has the value "sum". Write one of'],
    ["no kind", { id: "sum" }, 'check "sum": key "kind" is missing'],
    ["a missing key", { ...sum, total: undefined }, 'check "sum": key "total" has the value undefined'],
    ["a wrong type", { ...sum, total: 3 }, 'key "total" has the value 3. Write the id of one row.'],
    ["too few parts", { ...sum, parts: ["a"] }, 'key "parts" has the value ["a"]. Write a list of two'],
    ["a wrong term", { ...fund, terms: [{ perHead: "a" }] }, 'key "terms" has the value [{"perHead":"a"}]'],
    ["a term that is text", { ...fund, terms: ["a"] }, 'key "terms" has the value ["a"]'],
    ["a per that is text", { ...fund, per: "10000" }, 'key "per" has the value "10000". Write a number'],
    ["a slip that is text", { ...fund, slip: "yes" }, 'key "slip" has the value "yes". Write true or false.'],
    ["an empty readAs", { ...label, readAs: {} }, 'key "readAs" has the value {}. Write one label for'],
    ["a key of another kind", { ...sum, percent: "p" }, 'key "percent" has the value "p", but no such key'],
    ["a row named twice", { ...sum, total: "a" }, 'check "sum": the row "a" stands in it twice'],
    [
      "a wrong scale",
      { ...grim, scale: "median" },
      'key "scale" has the value "median". Write one of percent, mean.',
    ],
    ["a part of an item", { ...grim, items: 1.5 }, '"items" is 1.5; write the whole number of items'],
    [
      "a share without a count",
      { ...implied, shares: [{ percent: "b" }] },
      "Write a list of { count: <row id>",
    ],
    ["a stray readAs", { ...label, readAs: { c: "x" } }, 'check "grade": "readAs" names "c"'],
  ])("refuses %s", (_what, check, message) => {
    expect(() => parse(check)).toThrow(`${FILE}: `);
    expect(() => parse(check)).toThrow(message);
  });

  it("refuses an id given twice, whether written or expanded", () => {
    expect(() => parse(sum, sum)).toThrow('check "sum": key "id" has the value "sum" twice');
    expect(() => parse({ ...sum, for: { year: [2006, 2007] } })).toThrow('"sum" twice');
  });

  it("lets a rate stand in two terms", () => {
    const terms = [
      { perHead: "a", people: "b" },
      { perHead: "a", people: "d" },
    ];
    expect(parse({ ...fund, terms }).checks).toHaveLength(1);
  });

  it.each([
    [
      "an unknown reason",
      { reason: "tired", rows: ["a"] },
      'unchecked[0]: key "reason" has the value "tired"',
    ],
    ["no rows", { reason: "year", rows: [] }, 'unchecked[0]: key "rows" has the value []'],
    ["a stray key", { reason: "year", rows: ["a"], why: "" }, 'key "why" has the value ""'],
  ])("refuses %s", (_what, unchecked, message) => {
    expect(() => parseUnchecked(unchecked)).toThrow(message);
  });
});
