import { describe, expect, it } from "vitest";
import { deriveRows } from "./derive-rows.ts";
import type { Derivation } from "./parse-derivations.ts";
import { printed } from "./row-fixture.ts";

const rows = [
  printed("north", 12, { value: 12, printedValue: 21, basis: "survey" }),
  printed("south", 17),
  printed("total", 29),
  printed("lost", 1, { status: "unresolved" }),
  printed("ratio", 2.288, { low: 1.74, high: 3.007, level: "95", n: 40 }),
  printed("range", 0, { value: null, printedValue: null, low: 1, high: 2 }),
];
const share: Derivation = {
  id: "share",
  table: "shares",
  dims: { quay: "all" },
  measure: "share",
  unit: "percent",
  decimals: 1,
  function: "share",
  reading: "read",
  inputs: ["north", "total"],
};

function derive(changes: Partial<Derivation>, ...more: readonly Derivation[]) {
  const [first, ...others] = deriveRows([{ ...share, ...changes }, ...more], rows);
  if (!first) throw new Error("nothing was derived");
  return [first, ...others] as const;
}

describe("deriveRows", () => {
  it("computes a row, rounded, and says that it is derived", () => {
    expect(derive({})[0]).toMatchObject({
      id: "share",
      dataset: "harbour",
      table: "shares",
      dims: { quay: "all" },
      measure: "share",
      relation: "=",
      value: 41.4,
      printedValue: null,
      low: null,
      high: null,
      n: null,
      unit: "percent",
      precision: 0.1,
      asPrinted: "",
      locator: "",
      basis: "survey",
      status: "derived",
      check: "",
      note: "",
      noteZh: "",
    });
  });

  it("stands on the numbers as printed where that is said", () => {
    expect(derive({ reading: "printed" })[0].value).toBe(72.4);
  });

  it("adds up a list within the list first", () => {
    expect(derive({ inputs: ["north", ["north", "south", "lost"]] })[0].value).toBe(40);
  });

  it("takes the dimensions of a row and lays its own over them", () => {
    expect(derive({ dimsFrom: "south", dims: { quay: "all" } })[0].dims).toEqual({
      year: "2003",
      quay: "all",
    });
  });

  it("carries n and the interval that a function gives", () => {
    const counts = ["north", "south", "lost", "lost", "lost"];
    expect(derive({ function: "top-two-share", inputs: counts })[0]).toMatchObject({
      value: 90.6,
      low: 75.8,
      high: 96.8,
      level: "wilson-95",
      n: 32,
    });
  });

  it.each([0, 1, 2, 3, 4, 5, 6])("declares the unit of %i decimals exactly", (decimals) => {
    expect(derive({ decimals })[0].precision).toBe(Number(`1e-${decimals}`));
  });

  it("says in both languages which numbers are doubtful, also at second hand", () => {
    const second: Derivation = { ...share, id: "second", function: "sum", inputs: ["first", "total"] };
    const [first, after] = derive({ id: "first", inputs: ["lost", "total"] }, second);
    expect(first.note).toBe("Computed from a doubtful number: lost.");
    expect(first.noteZh).toMatch(/lost。$/);
    expect(after?.note).toBe("Computed from a doubtful number: first.");
  });

  it("refuses a row that does not exist, or comes later", () => {
    const message = 'derived.yaml, share: row "oars" does not exist. Correct the id, or its order.';
    expect(() => derive({ inputs: ["north", "oars"] })).toThrow(message);
    expect(() => derive({ dimsFrom: "oars" })).toThrow(message);
    expect(() => derive({ inputs: ["oars", "total"] }, { ...share, id: "oars" })).toThrow(message);
  });

  it("takes the ends of an interval, and n from the row whose dimensions it takes", () => {
    const inputs = ["ratio", "ratio:low", "ratio:high"];
    expect(derive({ function: "z-of-interval", decimals: 2, dimsFrom: "ratio", inputs })[0]).toMatchObject({
      value: 5.93,
      n: 40,
    });
  });

  it("takes n from the row that is named for it", () => {
    expect(derive({ nFrom: "total" })[0].n).toBe(29);
  });

  it("writes a small p as a bound", () => {
    const inputs = ["ratio", "ratio:low", "ratio:high"];
    expect(derive({ function: "p-of-interval", decimals: 3, inputs })[0]).toMatchObject({
      relation: "<",
      value: 0.001,
    });
  });

  it("gives a range without a value", () => {
    const gap = { function: "mixture-gap", inputs: ["share", "ratio"], id: "gap" } as const;
    const given = { inputs: ["south", "total"], decimals: 0, function: "share" } as const;
    expect(derive(given, { ...share, ...gap })[1]).toMatchObject({
      value: null,
      low: 17.7,
      high: 20.4,
      level: "range",
    });
    expect(derive({ function: "widest-wald-bound", inputs: ["ratio"], decimals: 2 })[0]).toMatchObject({
      value: null,
      low: 1,
      high: 5.23,
      level: "bound-p05",
    });
  });

  it("adds what the declaration says of the row to what is doubtful", () => {
    const note = { en: "Whole groups were drawn.", zh: "整群抽取。" };
    expect(derive({ note })[0]).toMatchObject({ note: note.en, noteZh: note.zh });
    expect(derive({ note, inputs: ["lost", "total"] })[0].note).toBe(
      "Computed from a doubtful number: lost. Whole groups were drawn.",
    );
  });

  it("counts what a document lists, and files it with its place", () => {
    const items = ["cranes", "quays", "boats"].map((en) => ({ en, zh: en }));
    const counted = { function: "count-of-list", inputs: [], items, locator: "§2", unit: "pieces" } as const;
    expect(derive({ ...counted, decimals: 0 })[0]).toMatchObject({
      ...{ dataset: "harbour", status: "derived", basis: "record", value: 3, precision: 1, locator: "§2" },
      ...{ printedValue: null, asPrinted: "", note: "", noteZh: "" },
    });
  });

  it("refuses an end that a row does not have", () => {
    expect(() => derive({ inputs: ["north:low", "total"] })).toThrow(
      'derived.yaml, share: row "north" has no low end. Use another row.',
    );
  });

  it("refuses a row without a single value", () => {
    expect(() => derive({ inputs: ["range", "total"] })).toThrow(
      'derived.yaml, share: row "range" has no single value. Use another row.',
    );
  });
});
