import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checksBetween } from "./checks-between.ts";
import { datasetNames, readDataset } from "./read-dataset.ts";
import { writeResult } from "./write-arithmetic.ts";

const rows = datasetNames().flatMap((name) => readDataset(name).rows);
const byId = new Map(rows.map((row) => [row.id, row]));
const found = checksBetween(rows);

describe("checks between documents", () => {
  it("name rows of more than one document", () => {
    for (const { check } of found) {
      expect(new Set(check.rows.map((id) => byId.get(id)?.dataset)).size, check.id).toBeGreaterThan(1);
    }
  });

  it("are never testable, and say in what the numbers differ", () => {
    expect(found.filter(({ read }) => read.reason !== "unlike")).toEqual([]);
    const subsidies = found.find(({ check }) => check.id === "between-subsidies");
    expect(subsidies && writeResult(subsidies.read, byId, "en", "read")).toBe(
      "280 yuan, 670 yuan; they differ in year, place",
    );
  });

  it("are of one kind", () => {
    const text = "{ checks: [{ id: sum, kind: same-quantity, rows: [a, b] }] }";
    const files = { text: () => text, yaml: () => parse(text) as unknown };
    expect(() => checksBetween(rows, files)).toThrow(
      'data/checks-between.yaml: check "sum" is of kind same-quantity. Write "unlike".',
    );
  });
});
