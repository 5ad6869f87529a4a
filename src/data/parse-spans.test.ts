import { describe, expect, it } from "vitest";
import { parseSpans } from "./parse-spans.ts";

const parse = (...lines: readonly string[]) =>
  parseSpans(["locator,lines", ...lines].join("\n"), "spans.csv", Array<number>(70).fill(80));

describe("parseSpans", () => {
  it("reads a line, a range, and ranges to be joined", () => {
    expect([...parse("§1,12", "§2,13-14", '"§3, Table 1, row 2",33-36;52')]).toEqual([
      ["§1", [{ first: 12, last: 12 }]],
      ["§2", [{ first: 13, last: 14 }]],
      [
        "§3, Table 1, row 2",
        [
          { first: 33, last: 36 },
          { first: 52, last: 52 },
        ],
      ],
    ]);
  });

  it("reads a part of a line, by its characters", () => {
    expect(parse("§1,12@1-40", "§2,12@41-80;13").get("§2")).toEqual([
      { first: 12, last: 12, characters: { first: 41, last: 80 } },
      { first: 13, last: 13 },
    ]);
  });

  it.each([
    ...["0-3", "5-4", "69-71", "a", "", "1-2-3", "1.5", "1-2;"],
    ...["1@", "1@5", "1@0-5", "1@6-5", "1@70-81", "71@1-5", "1-2@1-5"],
  ])("refuses the lines %j", (lines) => {
    expect(() => parse("§1,1", `§2,${lines}`)).toThrow(
      `spans.csv, line 3, row "§2", column "lines": "${lines}" is not a list of lines between 1 and 70, ` +
        'or of characters of one of them. Write "12", "12-18", "12-18;25-30" or, for a part of a line, "12@1-80".',
    );
  });

  it("refuses a locator that stands twice", () => {
    expect(() => parse("§1,1", "§1,2")).toThrow(
      'spans.csv, line 3, row "§1": the locator stands twice. Join its lines with ";" in one row.',
    );
  });
});
