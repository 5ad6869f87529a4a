import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { complaint, withCells, withText, writeFixture } from "./dataset-fixture.ts";
import { datasetNames, readDataset, tableOf } from "./read-dataset.ts";

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

function write(replaced?: Readonly<Record<string, string>>): string {
  const root = writeFixture(replaced);
  roots.push(root);
  return root;
}

describe("readDataset", () => {
  it("reads rows, claims, links, checks and derivations", () => {
    const dataset = readDataset("harbour", write());
    expect(dataset.rows.map(({ id }) => id)).toEqual(["north", "south", "total", "lost", "north-share"]);
    expect(dataset.rows[0]).toMatchObject({
      dataset: "harbour",
      table: "boats",
      dims: { quay: "north" },
      value: 12,
      printedValue: 21,
      noteZh: "数字颠倒。",
    });
    expect(dataset.claims[0]).toEqual({
      id: "silt",
      codes: [],
      kind: "problem",
      theme: "depth",
      text: { en: "The harbour silts up", zh: "港口淤积" },
      basis: "belief",
      locator: "§2",
    });
    expect(dataset.claims[1]?.codes).toEqual(["H1", "H2"]);
    expect(dataset.links).toEqual([{ from: "dredge", to: "silt", relation: "answers", tie: "stated" }]);
    expect(dataset.checks.map(({ id }) => id)).toEqual(["sum"]);
    expect(dataset.unchecked).toEqual([{ reason: "only-mention", rows: ["lost"] }]);
    expect(dataset.derivations.map(({ id }) => id)).toEqual(["north-share"]);
  });

  it("accepts a correction of the label of a number that stands", () => {
    expect(complaint(withCells("north", { printed_value: "12", label_as_printed: "Quay l" }))).toBe(
      "nothing",
    );
  });

  it("accepts a range without a value, and a reported number without a place", () => {
    expect(complaint(withCells("south", { value: "", printed_value: "", low: "15", high: "17" }))).toBe(
      "nothing",
    );
    const reported = { ...{ status: "reported", as_printed: "", locator: "" }, printed_value: "" };
    expect(complaint(withCells("south", { ...reported, source: "LOG-2003" }))).toBe("nothing");
    expect(complaint(withCells("south", reported))).toMatch(/column "source": a reported number without/);
    expect(complaint(withCells("south", { ...reported, source: "MAP" }))).toMatch(/"MAP" is no source/);
    expect(complaint(withCells("south", { ...reported, source: "LOG-2003", locator: "§1" }))).toMatch(
      /column "locator": the row is from outside/,
    );
    expect(complaint(withCells("south", { source: "LOG-2003" }))).toMatch(
      /a source on a row of status "printed"/,
    );
  });

  it("passes on what the declarations of checks complain of", () => {
    const root = write(withText("checks.yaml", "parts-make-total", "parts"));
    expect(() => readDataset("harbour", root)).toThrow(join(root, "harbour", "checks.yaml"));
  });
});

describe("datasetNames", () => {
  it("lists the folders that hold a descriptor", () => {
    const root = write();
    mkdirSync(join(root, "drafts"));
    expect(datasetNames(root)).toEqual(["harbour"]);
  });
});

describe("tableOf", () => {
  it("finds a table by name and says which dataset has none of that name", () => {
    const { descriptor } = readDataset("harbour", write());
    expect(tableOf(descriptor, "claims").path).toBe("claims.csv");
    expect(() => tableOf(descriptor, "ships")).toThrow('harbour has no table "ships".');
  });
});
