import { strFromU8, unzipSync } from "fflate";
import readXlsxFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { codebookLines, codebookOf } from "./codebook.ts";
import { cellLength, spreadsheet } from "./spreadsheet.ts";
import { about, columns, lines, words } from "./table-fixture.ts";

const xlsx = (rows: Parameters<typeof spreadsheet>[1] = lines): Promise<Uint8Array> => {
  const codebook = codebookLines(codebookOf(columns, lines, words), words);
  const notes = { name: "README", about, heading: words.codebook, codebook, cut: words.cut };
  return spreadsheet(columns, rows, words.sheet, [notes]);
};
const sheet = async (bytes: Uint8Array, which: number): Promise<readonly (readonly unknown[])[]> =>
  (await readXlsxFile(Buffer.from(bytes)))[which]?.data ?? [];

describe("a workbook", () => {
  it("holds numbers as numbers, dates as dates, and texts that are not computed", async () => {
    const rows = await sheet(await xlsx(), 0);
    expect(rows).toEqual([
      ["年份", "place", "share", "count", `'=cmd|"/C calc"!A0`],
      [new Date("2013-10-01"), "重庆", -34.08, 3, "'=1+1"],
      [null, null, null, null, null],
      [new Date("2013-02-28"), 'a "b", c|d', 0.1, -7, "'+86 10"],
      ["1899-12-31", "constructor", 1e21, 9007199254740991, "'-"],
      [new Date("2024-02-29"), "__proto__", 5e-7, 0, "two\nlines\tand a tab"],
    ]);
  });

  it("has its notes as its second sheet", async () => {
    const rows = await sheet(await xlsx(), 1);
    expect(rows[0]?.slice(0, 2)).toEqual(["Title", "Fund income *by* source"]);
    expect(rows.slice(-6).map((row) => row.slice(0, 5))).toEqual([
      ["name", "title", "type", "unit", "missing"],
      ["年份", "Year", "date", null, 1],
      ["place", "place", "category", null, 1],
      ["share", "share", "number", "%", 1],
      ["count", "count", "whole number", null, 1],
      [`'=cmd|"/C calc"!A0`, `'=cmd|"/C calc"!A0`, "text", null, 1],
    ]);
  });

  it("computes nothing, keeps its header in view and names its sheets", async () => {
    const files = unzipSync(await xlsx());
    const text = (path: string): string => strFromU8(files[path] as Uint8Array);
    expect(text("xl/worksheets/sheet1.xml")).not.toContain("<f>");
    expect(text("xl/worksheets/sheet1.xml")).toContain('ySplit="1"');
    expect(text("xl/worksheets/sheet1.xml")).toContain('customWidth="1"');
    expect(text("xl/workbook.xml")).toMatch(/name="数据".*name="README"/);
  });

  it("cuts texts longer than a cell holds, and says so", async () => {
    const bytes = await xlsx([["2013-10-01", "x".repeat(40_000), null, null, null]]);
    expect((await sheet(bytes, 0))[1]?.[1]).toBe("x".repeat(cellLength));
    expect(await sheet(bytes, 1)).toContainEqual(["README", "1 texts were cut.", null, null, null]);
  });

  it("is refused where a sheet holds fewer rows", async () => {
    await expect(xlsx(Array.from({ length: 1_048_576 }, () => []))).rejects.toThrow(
      "A sheet of Excel holds 1048575 rows below its header; there are 1048576.",
    );
  });
});
