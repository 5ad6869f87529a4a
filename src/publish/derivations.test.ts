import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { isComputed } from "../data/row.ts";
import { dataFiles } from "./data-files.ts";
import { derivationLines, derivationsCsv, derivationsTable } from "./derivations.ts";
import { datasets, recordsIn } from "./site.ts";

const computing = datasets().filter(({ derivations }) => derivations.length > 0);

describe.each(computing)("derivations.csv of $name", ({ name, rows }) => {
  const lines = csvParse(derivationsCsv(derivationLines(name)));

  it("has a line for every row that was computed from others, and its columns are described", () => {
    expect(lines.map(({ id }) => id).sort()).toEqual(
      rows
        .filter(isComputed)
        .map(({ id }) => id)
        .sort(),
    );
    expect(derivationsTable(name).schema.fields.map((field) => field.name)).toEqual(lines.columns);
  });

  it("names inputs that exist, and says the arithmetic as the record does", () => {
    const known = new Set(rows.map(({ id }) => id));
    for (const { id = "", inputs = "", function: named, arithmetic, arithmetic_zh } of lines) {
      const ids = inputs.split(/; | \+ /).filter(Boolean);
      expect(ids.length === 0, id).toBe(named === "count-of-list");
      for (const input of ids) expect(known, id).toContain(input.replace(/:(low|high)$/, ""));
      expect(arithmetic, id).toBe(recordsIn(name, "en").get(id)?.derivation);
      expect(arithmetic_zh, id).toBe(recordsIn(name, "zh").get(id)?.derivation);
      expect(arithmetic, id).not.toBe("");
    }
  });
});

describe("derivationsTable", () => {
  it("leads to the facts where all rows are of one table", () => {
    const keysOf = (name: string) => derivationsTable(name).schema.foreignKeys;
    expect(keysOf("context-enrolment")?.[0]?.reference.resource).toBe("population-facts");
    expect(keysOf("chongqing")).toBeUndefined();
  });
});

describe("a dataset without derivations", () => {
  it("publishes no file of them", async () => {
    const files = await dataFiles("context-fund");
    expect(files.some(({ kind }) => kind === "derivations")).toBe(false);
  });
});
