import { describe, expect, it } from "vitest";
import { parseDerivations } from "./parse-derivations.ts";

const share = {
  id: "share",
  table: "boats",
  measure: "share",
  function: "share",
  inputs: ["north", "total"],
};
const parse = (...derived: readonly unknown[]) => parseDerivations({ derived }, "derived.yaml");

describe("parseDerivations", () => {
  it("reads a declaration, and takes one decimal, per cent and the reading where nothing is said", () => {
    expect(parse(share)).toEqual([{ ...share, dims: {}, unit: "percent", decimals: 1, reading: "read" }]);
  });

  it("keeps what is said", () => {
    const said = {
      ...share,
      ...{ dimsFrom: "north", dims: { quay: "all" }, unit: "pieces", decimals: 0, reading: "printed" },
      inputs: [["north", "south"], "total"],
    };
    expect(parse(said)).toEqual([said]);
  });

  it("keeps a note in both languages, and refuses one in one", () => {
    const note = { en: "By hand.", zh: "手工。" };
    expect(parse({ ...share, note })[0]?.note).toEqual(note);
    expect(() => parse({ ...share, note: { en: "By hand." } })).toThrow(
      'derived.yaml, row "share", column "note": {"en":"By hand."} is no note in both languages.',
    );
  });

  it("expands templates", () => {
    const template = { ...share, id: "share-${quay}", for: { quay: ["north", "south"] } };
    expect(parse(template).map(({ id }) => id)).toEqual(["share-north", "share-south"]);
  });

  it("needs a list", () => {
    const message = 'derived.yaml: the key "derived" is not a list. Write `derived:` and a list below it.';
    for (const plain of [null, {}, { derived: "share" }]) {
      expect(() => parseDerivations(plain, "derived.yaml")).toThrow(message);
    }
  });

  it.each(["table", "measure", "function", "dimsFrom"])("needs a text for %s", (key) => {
    expect(() => parse({ ...share, [key]: 3 })).toThrow(
      `derived.yaml, row "share", column "${key}": 3 is not a text. Write one.`,
    );
  });

  it("needs an id", () => {
    expect(() => parse({ ...share, id: undefined })).toThrow(
      'derived.yaml, column "id": undefined is not a text. Write one.',
    );
  });

  it("needs a function that exists", () => {
    expect(() => parse({ ...share, function: "toString" })).toThrow(
      'derived.yaml, row "share", column "function": "toString" is unknown. See derivation-functions.ts.',
    );
  });

  it.each([[undefined], ["north"], [[]]])("needs a list of rows, not %j", (inputs) => {
    expect(() => parse({ ...share, inputs })).toThrow(
      'derived.yaml, row "share", column "inputs": there is no list of rows. Name the rows used.',
    );
  });

  it("reads a list that is counted in place of rows", () => {
    const items = [{ en: "cranes", zh: "起重机" }];
    const counted = { ...share, inputs: undefined, function: "count-of-list", locator: "§2", items };
    expect(parse(counted)[0]).toMatchObject({ inputs: [], items, locator: "§2" });
    expect(() => parse({ ...counted, items: [] })).toThrow('row "share", column "items": nothing is listed.');
  });

  it("names the declaration whose template is incomplete", () => {
    expect(() => parse({ ...share, id: "share-${quay}" })).toThrow("derived.yaml, share-${quay}: ");
  });
});
