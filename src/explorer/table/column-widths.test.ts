import { describe, expect, it } from "vitest";
import { allowedWidth, startingWidth } from "./column-widths.ts";

describe("startingWidth", () => {
  it("gives numbers little room and text more, up to a bound", () => {
    const numbers = startingWidth("n", ["190"], true, "en");
    const texts = startingWidth("n", ["a text of some forty letters, as they come"], false, "en");
    expect(numbers).toBeLessThan(texts);
    expect(startingWidth("n", ["x".repeat(500)], false, "en")).toBe(320);
  });
  it("breaks no word of a title", () => {
    expect(startingWidth("Uncharacteristically", ["1"], true, "en")).toBeGreaterThan(160);
  });
  it("needs a cell less than a column has", () => {
    expect(startingWidth("", [], true, "en")).toBe(56);
  });
});

describe("allowedWidth", () => {
  it("keeps to its bounds", () => {
    expect([allowedWidth(3), allowedWidth(120.4), allowedWidth(5000)]).toEqual([48, 120, 800]);
  });
});
