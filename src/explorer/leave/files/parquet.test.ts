import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { columns, job, lines } from "./file-fixture.ts";
import { writeFile } from "./write-file.ts";

const written = async (change = {}): Promise<ArrayBuffer> =>
  (await writeFile(job({ format: "parquet", ...change }))).bytes.slice().buffer as ArrayBuffer;

describe("a Parquet file", () => {
  it("holds numbers, dates, texts and missing cells as they are", async () => {
    const rows = await parquetReadObjects({ file: await written() });
    const whole = (cell: unknown): unknown => (typeof cell === "bigint" ? Number(cell) : cell);
    expect(rows.map((row) => Object.values(row).map(whole))).toEqual(
      lines.map(([day, ...rest]) => [day === null ? null : new Date(String(day)), ...rest]),
    );
  });

  it("says in its metadata what it is", async () => {
    const { key_value_metadata: pairs } = parquetMetadata(await written());
    const value = (key: string): unknown => JSON.parse(pairs?.find((pair) => pair.key === key)?.value ?? "");
    expect(value("about")).toEqual(job().about.map((pair) => [...pair]));
    expect(value("columns")).toContainEqual({
      name: "年份",
      title: "Year",
      type: "date",
      unit: "",
      missing: 1,
    });
  });

  it("keeps dates as text where one is not of the calendar, and has its columns without rows", async () => {
    const odd = await parquetReadObjects({
      file: await written({ columns: columns.slice(0, 1), lines: [["2013-02-30"], [null]] }),
    });
    expect(odd).toEqual([{ 年份: "2013-02-30" }, { 年份: null }]);
    const { schema } = parquetMetadata(await written({ lines: [] }));
    expect(schema.slice(1).map(({ name }) => name)).toEqual(columns.map(({ name }) => name));
  });

  it("is read by DuckDB with types, order and missing cells", async () => {
    const folder = mkdtempSync(join(tmpdir(), "parquet-"));
    const path = join(folder, "rows.parquet");
    writeFileSync(path, new Uint8Array(await written()));
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    const types = await connection.runAndReadAll(`describe select * from '${path}'`);
    expect(types.getRowsJson().map(([name, type]) => [name, type])).toEqual([
      ["年份", "DATE"],
      ["place", "VARCHAR"],
      ["share", "DOUBLE"],
      ["count", "BIGINT"],
      ['=cmd|"/C calc"!A0', "VARCHAR"],
    ]);
    const rows = await connection.runAndReadAll(`select "年份"::varchar, place, share from '${path}'`);
    expect(rows.getRows()).toEqual(lines.map((line) => line.slice(0, 3)));
    connection.closeSync();
    rmSync(folder, { recursive: true });
  });
});
