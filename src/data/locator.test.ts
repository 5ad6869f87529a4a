import { describe, expect, it } from "vitest";
import { isLocator, parseLocator } from "./locator.ts";

describe("parseLocator", () => {
  it.each([
    ["Abstract", { abstract: "Abstract" }],
    ["Abstract, results", { abstract: "Abstract", part: "results" }],
    ["§2 opening", { section: "2", opening: "opening" }],
    ["§2.1", { section: "2.1" }],
    ["§3.4.1.1 ¶2", { section: "3.4.1.1", paragraph: "2" }],
    ["§4.2.1 (3)", { section: "4.2.1", item: "3" }],
    ["§3.4.2, Table 1", { section: "3.4.2", table: "1" }],
    ["§3.4.2, Table 1, row 5", { section: "3.4.2", table: "1", row: "5" }],
    ["§3.4 (2) ¶1", { section: "3.4", item: "2", paragraph: "1" }],
    ["§4 [3.3]", { section: "4", printed: "3.3" }],
    ["§4 [3.3] (1)", { section: "4", printed: "3.3", item: "1" }],
    ["§4 [3.3] ¶2", { section: "4", printed: "3.3", paragraph: "2" }],
    ["References", { references: "References" }],
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
    "§2 ¶1 (2)",
    "§[3.3]",
    "§4 [3.3",
    "§4[3.3]",
    "§4 opening (1)",
    "references",
  ])("knows that %j is none", (text) => {
    expect(parseLocator(text)).toBeNull();
    expect(isLocator(text)).toBe(false);
  });
});
