import { describe, expect, it } from "vitest";
import { readDataset } from "../data/read-dataset.ts";
import { writeFixture } from "../data/dataset-fixture.ts";
import { sourceOf } from "./source.ts";

const harbour = readDataset("harbour", writeFixture());
const canal = {
  ...harbour,
  name: "canal",
  rows: harbour.rows.map((row) => ({ ...row, id: `canal-${row.id}`, dataset: "canal" })),
};

describe("sourceOf", () => {
  const source = sourceOf(harbour, [harbour, canal], "en");
  it("finds rows of every dataset by id, and lists those of its own", () => {
    expect(source.row("canal-north").dataset).toBe("canal");
    expect(new Set(source.rows.map(({ dataset }) => dataset))).toEqual(new Set(["harbour"]));
    expect(() => source.row("west")).toThrow(/No dataset has a row "west"/);
  });
  it("puts the print in the place of the reading where it is asked to", () => {
    expect(source.row("north").value).toBe(12);
    expect(sourceOf(harbour, [harbour], "en", "printed").row("north").value).toBe(21);
  });
  it("gives the print its own digits", () => {
    const misread = { value: 3.7, printedValue: 3.706, precision: 0.1 };
    const rows = harbour.rows.map((row) => (row.id === "north" ? { ...row, ...misread } : row));
    const north = sourceOf({ ...harbour, rows }, [{ ...harbour, rows }], "en", "printed").row("north");
    expect(north.precision).toBe(0.001);
  });
  it("selects rows by table, dimension and measure", () => {
    const ids = (where: Record<string, string | string[]>, measure?: string) =>
      source
        .select({ dataset: "canal", table: "boats", where, ...(measure ? { measure } : {}) })
        .map(({ id }) => id);
    expect(ids({ quay: ["north", "south"] }, "boats")).toEqual(["canal-north", "canal-south"]);
    expect(ids({ quay: "all" })).toEqual(["canal-total", "canal-lost"]);
    expect(() => ids({ quay: "west" })).toThrow(/canal\/boats.*west/);
  });
  it("refuses one id in two datasets", () => {
    const twin = { ...canal, rows: harbour.rows.map((row) => ({ ...row, dataset: "canal" })) };
    expect(() => sourceOf(harbour, [harbour, twin], "en")).toThrow(/"north" stands in harbour and in canal/);
  });
});
