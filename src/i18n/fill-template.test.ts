import { describe, expect, it } from "vitest";
import { fillTemplate, textOf } from "./fill-template.ts";

describe("fillTemplate", () => {
  it("puts the values in their places, and leaves a name without one", () => {
    expect(fillTemplate("{shown} of {count}: {query}", { shown: 0, count: "5" })).toBe("0 of 5: {query}");
  });

  it("takes a value as it is, not as a pattern", () => {
    expect(fillTemplate("“{query}”", { query: "$& {query}" })).toBe("“$& {query}”");
  });
});

describe("textOf", () => {
  const texts = { rows: "{count} rows", "rows.one": "{count} row", whole: "whole" };

  it("takes the text for one where the count is one and there is such a text", () => {
    expect([1, "1", 0, 21].map((count) => textOf(texts, "rows", { count }))).toEqual([
      "1 row",
      "1 row",
      "0 rows",
      "21 rows",
    ]);
    expect(textOf(texts, "whole", { count: 1 })).toBe("whole");
  });

  it("is undefined where there is no text", () => expect(textOf(texts, "none")).toBeUndefined());
});
