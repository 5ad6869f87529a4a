import { describe, expect, it } from "vitest";
import { sourceNumbers } from "./source-numbers.ts";

const texts = (source: string): readonly string[] => sourceNumbers(source).map(({ text }) => text);

describe("sourceNumbers", () => {
  it("takes digits with their points and commas, not a blank between them", () => {
    expect(texts("2.1. In 2007to 1,000.5 (6%), 2, 000 and 15-17")).toEqual([
      "2.1",
      "2007",
      "1,000.5",
      "6",
      "2",
      "000",
      "15",
      "17",
    ]);
  });

  it("takes the words of the closed list, in any case, and no other word", () => {
    expect(texts("Two of ten, once; one, first, often, nonetheless, half")).toEqual([
      "Two",
      "ten",
      "once",
      "half",
    ]);
  });

  it("gives line and offset", () => {
    expect(sourceNumbers("a\n\nb 12")).toEqual([{ line: 3, text: "12", start: 5 }]);
  });

  it("is empty for an empty source", () => {
    expect(sourceNumbers("")).toEqual([]);
  });
});
