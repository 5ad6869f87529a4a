import { describe, expect, it } from "vitest";
import { escapeMarkdown, pipeTable } from "./syntax.ts";

describe("escapeMarkdown", () => {
  it("keeps a text from becoming emphasis, a link, a tag or a cell", () => {
    expect(escapeMarkdown("p < 0.05 | *a* _b_ [c]\n`d` \\")).toBe(
      "p \\< 0.05 \\| \\*a\\* \\_b\\_ \\[c\\] \\`d\\` \\\\",
    );
  });
});

describe("escapeMarkdown at edges", () => {
  it.each([
    ["a word with an underscore", "tidy_table", "tidy_table"],
    ["what would begin a heading, or end one", "# A #", "\\# A \\#"],
    ["what would begin an item", "- a", "\\- a"],
    ["what would begin a numbered item", "1. a", "1\\. a"],
    ["a number", "1.5 and -3", "1.5 and -3"],
    ["an entity", "&amp; R&D", "&amp;amp; R&D"],
  ])("knows %s", (_, text, written) => {
    expect(escapeMarkdown(text)).toBe(written);
  });
});

describe("pipeTable", () => {
  it("has one line a row, short ones filled up", () => {
    expect(pipeTable(["A", "B"], [["1", "2"], ["3"]])).toBe("| A | B |\n| --- | --- |\n| 1 | 2 |\n| 3 |  |");
    expect(pipeTable(["A", "B"], [], new Set([1]))).toBe("| A | B |\n| --- | ---: |");
  });
});
