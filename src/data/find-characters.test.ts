import { describe, expect, it } from "vitest";
import { findCharacters } from "./find-characters.ts";
import { sourcePassage } from "./source-passage.ts";

function count(source: string, characters: string): number {
  return findCharacters(sourcePassage(source, [{ first: 1, last: source.split("\n").length }]), characters)
    .length;
}

describe("findCharacters", () => {
  it("finds every place, over line breaks too", () => {
    expect(count("12 boats, then 12\n  boats", "12 boats")).toBe(2);
    expect(count("12 boats", "12\nboats")).toBe(1);
  });

  it.each([
    ["112 boats", "12"],
    ["1,12 boats", "12"],
    ["0.12 boats", "12"],
    ["123 boats", "12"],
    ["12.5 boats", "12"],
    ["12,500 boats", "12"],
    ["12.5% of boats", "5%"],
  ])("in %s does not find %s, which is part of a number", (source, characters) => {
    expect(count(source, characters)).toBe(0);
  });

  it.each([
    ["It holds 12.", "12"],
    ["12, or more", "12"],
    ["(12)", "12"],
    ["No. 3, 12", "12"],
    ["12boats", "12"],
    ["12 (6%)", "6%"],
  ])("in %s finds %s", (source, characters) => {
    expect(count(source, characters)).toBe(1);
  });

  it("does not find a word within a word", () => {
    expect(count("nonetheless", "none")).toBe(0);
    expect(count("Quay Ill", "Quay Il")).toBe(0);
    expect(count("none", "none")).toBe(1);
  });

  it("takes marks that mean something in a pattern as they stand", () => {
    expect(count("Quay | (5.3%) [a] 5x3%", "Quay | (5.3%) [a]")).toBe(1);
    expect(count("5x3%", "5.3%")).toBe(0);
  });

  it("finds nothing for no characters", () => {
    expect(count("12 boats", "")).toBe(0);
  });

  it("gives the offsets in the source, blanks left out", () => {
    expect(findCharacters(sourcePassage("a 1\n b", [{ first: 1, last: 2 }]), "1 b")).toEqual([[2, 5]]);
  });
});
