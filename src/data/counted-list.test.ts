import { describe, expect, it } from "vitest";
import type { Claim } from "./claim.ts";
import { countedList } from "./counted-list.ts";

const silt: Claim = {
  ...{ id: "silt", codes: [], kind: "problem", theme: "depth", basis: "belief", locator: "§2" },
  text: { en: "The harbour silts up", zh: "港口淤积" },
};
const cranes = { en: "cranes", zh: "起重机" };
const list = { locator: "§2 ¶1", items: [cranes, "silt"] };
const read = (changes: object) =>
  countedList({ ...list, ...changes }, [silt], { file: "derived.yaml", row: "faults" });

describe("countedList", () => {
  it("names each thing in both languages, a claim by its words", () => {
    expect(read({})).toEqual({ inputs: [], items: [cranes, silt.text], locator: "§2 ¶1" });
  });

  it.each([[undefined], [[]], ["cranes"]])("refuses a list of nothing: %j", (items) => {
    expect(() => read({ items })).toThrow(
      'derived.yaml, row "faults", column "items": nothing is listed. Name each thing counted.',
    );
  });

  it.each([[{ en: "cranes" }], [{ zh: "起重机" }], [{ en: "cranes", zh: " " }], [null], [3]])(
    "refuses a thing without a name in both languages: %j",
    (thing) => {
      expect(() => read({ items: [cranes, thing] })).toThrow(
        `column "items": ${JSON.stringify(thing)} is no name in both languages. Name an id of claims.csv`,
      );
    },
  );

  it("refuses what is no claim", () => {
    expect(() => read({ items: ["mud"] })).toThrow('column "items": "mud" is no claim.');
  });

  it("refuses a thing named twice, in either language", () => {
    expect(() => read({ items: ["silt", cranes, "silt"] })).toThrow('"The harbour silts up" is named twice.');
    expect(() => read({ items: [cranes, { en: "hoists", zh: "起重机" }] })).toThrow(
      '"起重机" is named twice.',
    );
  });

  it("refuses a list without its place, and rows beside it", () => {
    expect(() => read({ locator: "page 3" })).toThrow('column "locator": "page 3" is not a locator.');
    expect(() => read({ locator: undefined })).toThrow('column "locator": undefined is not a locator.');
    expect(() => read({ inputs: ["north"] })).toThrow('column "inputs": a list is counted by its items.');
  });
});
