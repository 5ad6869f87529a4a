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
  it("names a group once, before its first line", () => {
    const grouped = { ...table, lines: table.lines.map((line) => ({ ...line, group: "Survey" })) };
    expect(sentencesOf(grouped, "en").map((sentence) => sentence.startsWith("Survey. "))).toEqual([
      true,
      false,
    ]);
  });
  it("uses the marks of the language", () => {
    expect(sentencesOf(table, "zh")[0]).toBe("Deductible：very satisfied 14（7.4%）；satisfied 51.6%。");
  });
  it("says a cell in its own words, and not what another cell has said", () => {
    const cells = [
      { row: "a", text: "1.3", said: "1.3, 95% interval 1.2 to 1.4" },
      { row: "a", text: "1.2", said: "" },
      { text: "none" },
    ];
    const line = { group: "", header: "Convenience", cells };
    expect(sentencesOf({ ...table, lines: [line] }, "en")).toEqual([
      "Convenience: 1.3, 95% interval 1.2 to 1.4; remark none.",
    ]);
  });
});

describe("rowsOfTable", () => {
  it("names every row once, in reading order", () => {
    expect(rowsOfTable(table)).toEqual(["a", "b"]);
  });
});
