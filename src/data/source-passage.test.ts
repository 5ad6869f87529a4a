import { describe, expect, it } from "vitest";
import { foldBlanks, lineLengths, lineStarts, sourcePassage } from "./source-passage.ts";

const source = "  The north\n\nquay\tholds \nan aside\n12 boats";

describe("sourcePassage", () => {
  it("folds white space to one blank and drops it at the beginning", () => {
    expect(sourcePassage(source, [{ first: 1, last: 3 }]).text).toBe("The north quay holds ");
  });

  it("joins ranges in the order given, with a blank between them", () => {
    const ranges = [
      { first: 3, last: 3 },
      { first: 5, last: 5 },
    ];
    expect(sourcePassage(source, ranges).text).toBe("quay holds 12 boats ");
  });

  it("knows where each character stands in the source", () => {
    const { text, at } = sourcePassage(source, [{ first: 3, last: 5 }]);
    expect(at).toHaveLength(text.length);
    for (const [i, offset] of at.entries()) {
      if (text[i] !== " ") expect(source[offset]).toBe(text[i]);
    }
  });

  it("takes a part of a line by its characters, and still knows where they stand", () => {
    const ranges = [
      { first: 5, last: 5, characters: { first: 4, last: 8 } },
      { first: 1, last: 1, characters: { first: 3, last: 5 } },
    ];
    const { text, at } = sourcePassage(source, ranges);
    expect(text).toBe("boats The ");
    expect(at[0]).toBe(source.indexOf("boats"));
  });

  it("is empty for lines that the source does not have", () => {
    expect(sourcePassage(source, [{ first: 6, last: 9 }]).text).toBe("");
  });
});

describe("lineStarts", () => {
  it("counts a line after the last line break", () => {
    expect(lineStarts("a\nbc\n")).toEqual([0, 2, 5]);
    expect(lineStarts("")).toEqual([0]);
  });
});

describe("lineLengths", () => {
  it("counts the characters of each line, without its break", () => {
    expect(lineLengths("a\n\nbcd")).toEqual([1, 0, 3]);
  });
});

describe("foldBlanks", () => {
  it("leaves one blank between words and none at the ends", () => {
    expect(foldBlanks(" two\n\t boats ")).toBe("two boats");
  });
});
