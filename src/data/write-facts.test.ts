import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TableDescriptor } from "./descriptor.ts";
import { column } from "./dataset-fixture.ts";
import { parseFact } from "./parse-fact.ts";
import { readCsv } from "./read-csv.ts";
import { type Row, bases, modelColumns, relations } from "./row.ts";
import { printed } from "./row-fixture.ts";
import { writeFacts } from "./write-facts.ts";

const numbers = new Set([
  "value",
  "printed_value",
  "low",
  "high",
  "n",
  "precision",
  "occurrence",
  "candidate",
]);
const names = ["id", "year", "quay", ...modelColumns];
const table: TableDescriptor = {
  ...column("boats"),
  path: "boats-facts.csv",
  schema: { fields: names.map((name) => column(name, { type: numbers.has(name) ? "number" : "string" })) },
};

const read = (text: string): readonly Row[] =>
  readCsv(text, "boats-facts.csv", names).map((record) =>
    parseFact(record, "harbour", table, "boats-facts.csv"),
  );

/** Numbers of up to six decimals, as the columns hold them. */
const number = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, decimals]) => Number(`${digits}e-${decimals}`));
const text = fc.string({ unit: fc.constantFrom("a", "数", ",", '"', "\n", " ", "9") });
const some = text.filter((characters) => characters !== "");
const row: fc.Arbitrary<Row> = fc
  .record({
    id: fc.uuid(),
    dims: fc.record({ year: text, quay: text }),
    measure: text,
    relation: fc.constantFrom(...relations),
    low: fc.option(number),
    high: fc.option(number),
    level: text,
    n: fc.option(number),
    unit: text,
    precision: number,
    asPrinted: some,
    occurrence: fc.option(fc.integer({ min: 1, max: 9 })),
    labelAsPrinted: text,
    shares: text,
    basis: fc.constantFrom(...bases),
    check: some,
  })
  .chain((changes) =>
    fc
      .tuple(number, some, some, fc.constantFrom("printed", "corrected", "unresolved", "derived"))
      .map(([value, note, noteZh, status]): Row => ({
        ...printed("", value, { ...changes, note, noteZh }),
        ...(status === "corrected" ? { printedValue: value + 1 } : {}),
        ...(status === "unresolved" ? { candidate: value + 1 } : {}),
        ...(status === "derived" ? { printedValue: null } : {}),
        status: status as Row["status"],
      })),
  );

describe("writeFacts", () => {
  it("writes what parseFact reads back as the same rows", () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(read(writeFacts(table, rows))).toEqual(rows);
      }),
    );
  });

  it("writes the same text again from what was read", () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const once = writeFacts(table, rows);
        expect(writeFacts(table, read(once))).toBe(once);
      }),
    );
  });

  it("writes the columns of the table in their order, leaves out others, and ends the last line", () => {
    const fields = ["quay", "value", "id", "n"].map((name) => column(name));
    expect(writeFacts({ ...table, schema: { fields } }, [printed("north", 12)])).toBe(
      "quay,value,id,n\nnorth,12,north,\n",
    );
  });
});
