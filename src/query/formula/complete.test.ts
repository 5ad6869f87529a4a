import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completed, completeFormula } from "./complete.ts";

const columns = [
  { name: "count", title: "人数" },
  { name: "n" },
  { name: "fund income" },
  { name: "income" },
  { name: "支出（元）" },
  { name: "account" },
];

/** What the first completion makes of a text whose cursor is marked by "|". */
function first(marked: string): string | null {
  const cursor = marked.indexOf("|");
  const text = marked.replace("|", "");
  const [found] = completeFormula(text, cursor, columns);
  if (found === undefined) return null;
  const after = completed(text, found);
  return `${after.slice(0, found.cursor)}|${after.slice(found.cursor)}`;
}

describe("completeFormula", () => {
  it.each([
    ["cou|", "count|"],
    ["n * cou| + 1", "n * count| + 1"],
    ["co|unt2 + 1", "count| + 1"],
    ["人|", "count|"],
    ["fu|", "`fund income`|"],
    ["n + fund inc|", "n + `fund income`|"],
    ["n + fund i|", "n + `fund income`|"],
    ["`fu|", "`fund income`|"],
    ["`fu|nd`", "`fund income`|"],
    ["支|", "`支出（元）`|"],
    ["rou|", "round(|)"],
    ["rou|(n)", "round(|n)"],
    ["coal|", "coalesce(|)"],
    ["n + |", "n + count|"],
    ["|", "count|"],
    ["round(|)", "round(count|)"],
    ["'cou|", null],
    ["'cou' |", null],
    ["`fund income`|", null],
    ["12|", null],
    ["n = 'x' and co|", "n = 'x' and count|"],
    ["n [ co|", null],
  ])("%s → %s", (typed, expected) => {
    expect(first(typed)).toBe(expected);
  });

  it("puts those that begin with what is typed before those that hold it, columns before functions", () => {
    expect(completeFormula("co", 2, columns).map(({ name }) => name)).toEqual([
      "count",
      "concat",
      "coalesce",
      "fund income",
      "income",
      "account",
    ]);
  });

  it("does not offer what stands there already", () => {
    expect(completeFormula("count", 5, columns).map(({ name }) => name)).toEqual(["account"]);
  });

  it("always gives a place inside the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."nco `'\"(),+支（ fund") }), fc.nat(), (text, at) => {
        const cursor = at % (text.length + 1);
        return completeFormula(text, cursor, columns).every((found) => {
          const after = completed(text, found);
          return found.start <= cursor && cursor <= found.end && found.cursor <= after.length;
        });
      }),
      { numRuns: 5000 },
    );
  });
});
