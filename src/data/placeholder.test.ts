import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePlaceholders } from "./placeholder.ts";

describe("parsePlaceholders", () => {
  it.each([
    ["no number", [{ text: "no number" }]],
    ["{a-1} of {b|0}", [{ row: "a-1" }, { text: " of " }, { row: "b", decimals: 0 }]],
    ["{a|bare}", [{ row: "a", bare: true }]],
    ["{a|high|0}", [{ row: "a", part: "high", decimals: 0 }]],
    [
      "{a|low} or {a|interval}",
      [{ row: "a", part: "low" }, { text: " or " }, { row: "a", part: "interval" }],
    ],
    ["{a=about a tenth}.", [{ row: "a", words: "about a tenth" }, { text: "." }]],
    ["{a|1=近四成}", [{ row: "a", decimals: 1, words: "近四成" }]],
    ["", []],
  ])("%s", (text, segments) => {
    expect(parsePlaceholders(text)).toEqual(segments);
  });
  it.each(["{A}", "{}", "a } b", "{a b}", "{a|x}"])("%s has a stray brace", (text) => {
    expect(() => parsePlaceholders(text)).toThrow("brace that is no placeholder");
  });
  it("keeps every text without braces whole", () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => text !== "" && !/[{}]/.test(text)),
        (text) => {
          expect(parsePlaceholders(text)).toEqual([{ text }]);
        },
      ),
    );
  });
});
