import { describe, expect, it } from "vitest";
import { escapeMarkdown } from "./escape.ts";
import { pipeTable } from "./pipe-table.ts";

describe("escapeMarkdown", () => {
  it("keeps a text from becoming emphasis, a link, a tag or a cell", () => {
    expect(escapeMarkdown("p < 0.05 | *a* _b_ [c]\n`d` \\")).toBe(
      "p \\< 0.05 \\| \\*a\\* \\_b\\_ \\[c\\] \\`d\\` \\\\",
    );
  });
});

describe("pipeTable", () => {
  it("has one line a row, short ones filled up", () => {
    expect(pipeTable(["A", "B"], [["1", "2"], ["3"]])).toBe("| A | B |\n| --- | --- |\n| 1 | 2 |\n| 3 |  |");
  });
});
