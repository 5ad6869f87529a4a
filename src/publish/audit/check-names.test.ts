import { describe, expect, it } from "vitest";
import { locales } from "../../i18n/locale.ts";
import { type Unnamed, nameChecks } from "./check-names.ts";
import { checkResults } from "./results.ts";

const words = {
  table: () => "Fleet",
  parts: (row: string) => row.replace(/\^.*/, "").split("/"),
  where: (row: string) => `line ${row.split("^")[1] ?? ""}`,
  between: "; ",
};
const namesOf = (...checks: readonly Pick<Unnamed, "kind" | "rows" | "isOfAll">[]) =>
  nameChecks(
    checks.map((check, i) => ({ ...check, id: `${i}`, row: check.rows.at(-1) ?? "" })),
    words,
  ).map(({ name, row }) => [name, row]);

describe("nameChecks", () => {
  it("names a check by its row where that names no other of its kind", () => {
    expect(
      namesOf(
        { kind: "order", rows: ["2007/boats", "2013/boats"] },
        { kind: "change", rows: ["2007/boats", "2013/boats"] },
      ),
    ).toEqual([
      ["2013 · boats", "2013/boats"],
      ["2013 · boats", "2013/boats"],
    ]);
  });

  it("names by all its rows a check that holds none of them against the others", () => {
    const rows = ["age/20", "age/30", "age/40"];
    expect(namesOf({ kind: "shares-make-100", rows, isOfAll: true })).toEqual([["age", "age/40"]]);
  });

  it("else says what its rows have in common, and in what they differ", () => {
    expect(
      namesOf(
        { kind: "order", rows: ["2007/small/boats", "2007/large/boats"] },
        { kind: "order", rows: ["2013/large/boats", "2007/large/boats"] },
      ),
    ).toEqual([
      ["2007 · boats · small; large", "2007/large/boats"],
      ["large · boats · 2013; 2007", "2007/large/boats"],
    ]);
  });

  it("else says it of the rows that the others lack, and lists no more than two things", () => {
    expect(
      namesOf(
        { kind: "subgroups-make-n", rows: ["sex/men", "sex/women", "n"] },
        { kind: "subgroups-make-n", rows: ["age/20", "age/30", "age/40", "age/50", "n"] },
      ),
    ).toEqual([
      ["sex · men; women", "sex/women"],
      ["age", "age/50"],
    ]);
  });

  it("else says where they stand", () => {
    expect(
      namesOf(
        { kind: "percentage-of-count", rows: ["n", "boats^1"] },
        { kind: "percentage-of-count", rows: ["n", "boats^2"] },
      ),
    ).toEqual([
      ["boats · line 1", "boats^1"],
      ["boats · line 2", "boats^2"],
    ]);
  });

  it("names a year with its table", () => {
    expect(namesOf({ kind: "parts-make-total", rows: ["2013/small", "2013"] })).toEqual([
      ["Fleet · 2013", "2013"],
    ]);
  });

  it("refuses two of a kind that stand on the same numbers", () => {
    expect(() => namesOf({ kind: "order", rows: ["a", "b"] }, { kind: "order", rows: ["a", "b"] })).toThrow(
      'The checks "0", "1" are of one kind and stand on the same numbers. Remove all but one of them.',
    );
  });
});

describe.each(locales)("the checks of each document in %s", (locale) => {
  it("are told apart by name and kind", () => {
    const names = checkResults(locale).map(({ dataset, name, words: { kind } }) =>
      [dataset, name, kind].join("\n"),
    );
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it("are named by numbers of theirs, the one to open first among them", () => {
    for (const { name, rows, row } of checkResults(locale)) {
      expect(name).not.toBe("");
      expect(rows).toContain(row);
    }
  });
});
