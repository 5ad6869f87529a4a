import { csvFormatRows } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "./read-csv.ts";

const cell = fc.string({ unit: fc.constantFrom("a", "7", "医", ",", '"', "'", " ", "\n", "\r\n", ";", "") });
const table = fc
  .uniqueArray(cell, { minLength: 2, maxLength: 5 })
  .chain((header) =>
    fc.tuple(
      fc.constant(header),
      fc.array(fc.array(cell, { minLength: header.length, maxLength: header.length })),
    ),
  );
const lineBreaks = (text: string): number => text.split("\n").length - 1;

describe("readCsv", () => {
  it("reads back any table that was written", () => {
    fc.assert(
      fc.property(table, ([header, rows]) => {
        const records = readCsv(csvFormatRows([header, ...rows]), "boats.csv", header);
        expect(records.map(({ cells }) => header.map((name) => cells[name]))).toEqual(rows);
      }),
    );
  });

  it("gives the line on which a record begins, whatever breaks its cells and those before it hold", () => {
    fc.assert(
      fc.property(table, ([header, rows]) => {
        const records = readCsv(csvFormatRows([header, ...rows]), "boats.csv");
        for (const [index, { line }] of records.entries()) {
          expect(line).toBe(lineBreaks(csvFormatRows([header, ...rows.slice(0, index)])) + 2);
        }
      }),
    );
  });

  it("drops a byte order mark, and ignores a line break at the end", () => {
    const records = readCsv("\uFEFFid,quay\r\nnorth,1\r\n", "boats.csv", ["id", "quay"]);
    expect(records).toEqual([{ line: 2, cells: { id: "north", quay: "1" } }]);
  });

  it("refuses an empty file", () => {
    expect(() => readCsv("", "boats.csv")).toThrow(
      "boats.csv: the file is empty. Write a header line with the column names.",
    );
  });

  it("refuses another header, also one whose commas are within its names", () => {
    const refused = 'boats.csv, line 1: the header is "id,quay", the data package declares "';
    expect(() => readCsv("id,quay\n", "boats.csv", ["quay", "id"])).toThrow(`${refused}quay,id".`);
    expect(() => readCsv('"id,quay"\n', "boats.csv", ["id", "quay"])).toThrow(`${refused}id,quay".`);
  });

  it.each([
    ["too few", "north", "1 cells where the header has 2"],
    ["too many", "north,1,2", "3 cells where the header has 2"],
  ])("refuses a record with %s cells, and names it", (_, record, problem) => {
    expect(() => readCsv(`id,quay\n"a\nb",1\n${record}`, "boats.csv")).toThrow(
      `boats.csv, line 4, row "north": ${problem}. Quote cells that hold a comma, a quote or a line break.`,
    );
  });
});
