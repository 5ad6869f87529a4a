import { describe, expect, it } from "vitest";
import { rowsOfTable } from "./kinds.ts";
import { type FigureTable, sentencesOf } from "./table.ts";

const table: FigureTable = {
  corner: "Question",
  columns: ["very satisfied", "satisfied", "remark"],
  lines: [
    {
      group: "",
      header: "Deductible",
      cells: [{ row: "a", text: "14", aside: "7.4%" }, { row: "b", text: "51.6%" }, null],
    },
    { group: "", header: "Referral", cells: [null, { row: "b", text: "75.3%" }, { text: "best" }] },
  ],
};

describe("sentencesOf", () => {
  it("says a line in one sentence and leaves empty cells out", () => {
    expect(sentencesOf(table, "en")).toEqual([
      "Deductible: very satisfied 14 (7.4%); satisfied 51.6%.",
      "Referral: satisfied 75.3%; remark best.",
    ]);
  });
  it("uses the marks of the language", () => {
    expect(sentencesOf(table, "zh")[0]).toBe("Deductible：very satisfied 14（7.4%）；satisfied 51.6%。");
  });
});

describe("rowsOfTable", () => {
  it("names every row once, in reading order", () => {
    expect(rowsOfTable(table)).toEqual(["a", "b"]);
  });
});
