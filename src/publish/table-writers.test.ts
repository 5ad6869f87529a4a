import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { strFromU8, unzipSync } from "fflate";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import readXlsxFile from "read-excel-file/node";
import { afterEach, describe, expect, it, vi } from "vitest";
import { isFactTable } from "../data/descriptor.ts";
import { tableOf } from "../data/read-dataset.ts";
import type { Cell } from "../query/column.ts";
import { fileColumns, fileTable } from "./file-table.ts";
import { versionOf } from "./dataset-changes.ts";
import { datasetOf, datasets } from "./site.ts";
import { textCell } from "./spreadsheet-cell.ts";
import { tableFiles } from "./table-writers.ts";

const tables = datasets().flatMap(({ name, descriptor }) =>
  descriptor.resources.map((table) => ({ dataset: name, table, name: `${name}/${table.name}` })),
);
const bytesOf = async (dataset: string, table: string): Promise<readonly [Uint8Array, Uint8Array]> => {
  const [parquet, workbook] = await tableFiles(dataset, tableOf(datasetOf(dataset).descriptor, table));
  if (!parquet || !workbook) throw new Error(`${dataset}/${table} has no files.`);
  return [parquet.body, workbook.body];
};

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe.each(tables)("the files of $name", ({ dataset, table }) => {
  const of = fileTable(dataset, table);
  const { lines } = of;

  it("hold the same rows, Parquet as they are and the workbook without formulas", async () => {
    const [parquet, workbook] = await bytesOf(dataset, table.name);
    const rows = await parquetReadObjects({ file: parquet.slice().buffer as ArrayBuffer });
    expect(rows.map((row) => Object.values(row))).toEqual(lines);
    const [sheet] = await readXlsxFile(Buffer.from(workbook), { trim: false });
    const safe = (cell: Cell): Cell => (typeof cell === "string" ? textCell(cell) : cell);
    expect(sheet?.data.slice(1)).toEqual(lines.map((line) => line.map(safe)));
    const sheets = Object.entries(unzipSync(workbook)).filter(([path]) => path.includes("/sheet"));
    for (const [, xml] of sheets) expect(strFromU8(xml)).not.toContain("<f>");
  });

  it("have numbers where the schema has numbers", () => {
    const numeric = fileColumns(of, "en").map(({ type }) => type === "number" || type === "integer");
    expect(numeric).toEqual(of.fields.map(({ type }) => type !== "string"));
  });
});

describe("a published workbook", () => {
  it("says in both languages what it holds, of when, and under what licence", async () => {
    const [, workbook] = await bytesOf("chongqing", "satisfaction");
    const [, en, zh] = await readXlsxFile(Buffer.from(workbook));
    const said = new Map((en?.data ?? []).map(([label, value]) => [label, String(value)]));
    expect(said.get("Title")).toBe("Satisfaction");
    const { version, date } = versionOf("chongqing");
    expect(said.get("Version")).toBe(`${version}, ${date}`);
    expect(said.get("Sample size (n)")).toMatch(/^Column/);
    expect(said.get("Status marks")).toContain("corrected: ");
    expect(said.get("Licence")).toContain("creativecommons.org");
    expect(zh?.sheet).toBe("说明");
    expect(new Map((zh?.data ?? []).map(([label, value]) => [label, value])).get("版本")).toContain(version);
  });
});

describe("published Parquet", () => {
  it("is read by DuckDB with its types, and explains its columns in both languages", async () => {
    const [parquet] = await bytesOf("chongqing", "funding");
    const { key_value_metadata: pairs } = parquetMetadata(parquet.slice().buffer as ArrayBuffer);
    expect(pairs?.map(({ key }) => key)).toEqual(["about", "about_zh", "columns", "columns_zh"]);
    expect(pairs?.[3]?.value).toContain('"government":"财政补助"');
    const folder = mkdtempSync(join(tmpdir(), "published-"));
    const path = join(folder, "funding.parquet");
    writeFileSync(path, parquet);
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const types = await connection.runAndReadAll(`describe select year, tier, amount, share from '${path}'`);
    expect(types.getRowsJson().map(([, type]) => type)).toEqual(["INTEGER", "VARCHAR", "DOUBLE", "DOUBLE"]);
    connection.closeSync();
    rmSync(folder, { recursive: true });
  });
});

describe("the files of one state of the data", () => {
  it("are the same bytes at any time and in any time zone", async () => {
    const first = await bytesOf("chongqing", "funding");
    vi.setSystemTime(new Date("2031-05-06T07:08:09Z"));
    vi.stubEnv("TZ", "Asia/Shanghai");
    expect(new Date(2031, 0, 1).getTimezoneOffset()).toBe(-480);
    expect(await bytesOf("chongqing", "funding")).toEqual(first);
  });

  it("exist for lists too", () => {
    expect(tables.some(({ table }) => !isFactTable(table))).toBe(true);
  });
});
