import { describe, expect, it } from "vitest";
import { rememberLanguage, rememberedLanguage } from "./remembered-language.ts";

function storeOf(start: Readonly<Record<string, string>>): Pick<Storage, "getItem" | "setItem"> {
  const kept = new Map(Object.entries(start));
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

describe("rememberedLanguage", () => {
  it("is the one chosen last", () => {
    const store = storeOf({});
    expect(rememberedLanguage(() => store)).toBe("javascript");
    rememberLanguage(() => store, "duckdb");
    expect(rememberedLanguage(() => store)).toBe("duckdb");
  });

  it("is JavaScript where something else is kept, or nothing can be", () => {
    const closed = (): never => {
      throw new Error("denied");
    };
    expect(rememberedLanguage(() => storeOf({ "explore-code": "toString" }))).toBe("javascript");
    expect(rememberedLanguage(closed)).toBe("javascript");
    expect(() => rememberLanguage(closed, "r")).not.toThrow();
  });
});
