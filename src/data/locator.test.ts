import { describe, expect, it } from "vitest";
import { isLocator, parseLocator } from "./locator.ts";

describe("parseLocator", () => {
  it.each([
    ["Abstract", { abstract: "Abstract" }],
    ["§2 opening", { section: "2", opening: "opening" }],
    ["§2.1", { section: "2.1" }],
    ["§3.4.1.1 ¶2", { section: "3.4.1.1", paragraph: "2" }],
    ["§4.2.1 (3)", { section: "4.2.1", item: "3" }],
    ["§3.4.2, Table 1", { section: "3.4.2", table: "1" }],
    ["§3.4.2, Table 1, row 5", { section: "3.4.2", table: "1", row: "5" }],
  ])("takes %s apart", (text, parts) => {
    const found = parseLocator(text);
    expect(Object.fromEntries(Object.entries(found ?? {}).filter(([, part]) => part !== undefined))).toEqual(
      parts,
    );
  });

  it.each([
    "",
    "2.1",
    "§",
    "§2.",
    "§2,1",
    "§2 ¶",
    "§2 (a)",
    "§2, Table",
    "§2, Table 1, row",
    " §2",
    "§2 ",
    "abstract",
    "§2\n",
  ])("knows that %j is none", (text) => {
    expect(parseLocator(text)).toBeNull();
    expect(isLocator(text)).toBe(false);
  });
});
