import { describe, expect, it } from "vitest";
import { currentIn, sections } from "./sections.ts";

describe("sections", () => {
  it("leaves out what has no page", () => {
    const paths = sections((file) => !file.includes("synthesis")).map(({ path }) => path);
    expect(paths).not.toContain("synthesis/");
    expect(paths).toContain("data/");
  });

  it("finds the pages of the site", () => {
    expect(sections().map(({ path }) => path)).toEqual(expect.arrayContaining(["", "studies/", "glossary/"]));
  });
});

describe("currentIn", () => {
  it.each([
    ["data/", "data/", "page"],
    ["data/", "data/chongqing/fund/", "true"],
    ["data/", "studies/chongqing/", undefined],
    ["", "", "page"],
    ["", "data/", undefined],
  ])("says of %j on the page %j: %j", (section, page, said) => {
    expect(currentIn(section, page)).toBe(said);
  });
});
