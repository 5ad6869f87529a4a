import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { parquet } from "./parquet.ts";
import { about, columns, lines } from "./table-fixture.ts";

const written = (rows = lines, of = columns): ArrayBuffer =>
  parquet(of, rows, { about, of: ["年份"] }).slice().buffer as ArrayBuffer;

describe("a Parquet file", () => {
  it("holds numbers, dates, texts and missing cells as they are", async () => {
    const rows = await parquetReadObjects({ file: written() });
    const whole = (cell: unknown): unknown => (typeof cell === "bigint" ? Number(cell) : cell);
    expect(rows.map((row) => Object.values(row).map(whole))).toEqual(
      lines.map(([day, ...rest]) => [day === null ? null : new Date(String(day)), ...rest]),
    );
  });

  it("says in its metadata what it is", () => {
    const { key_value_metadata: pairs } = parquetMetadata(written());
    const value = (key: string): unknown => JSON.parse(pairs?.find((pair) => pair.key === key)?.value ?? "");
    expect(value("about")).toEqual(about.map((pair) => [...pair]));
    expect(value("of")).toEqual(["年份"]);
  });

  it("keeps dates as text where one is not of the calendar, and has its columns without rows", async () => {
    const odd = await parquetReadObjects({
      file: written([["2013-02-30"], [null]], columns.slice(0, 1)),
    });
    expect(odd).toEqual([{ 年份: "2013-02-30" }, { 年份: null }]);
    const { schema } = parquetMetadata(written([]));
    expect(schema.slice(1).map(({ name }) => name)).toEqual(columns.map(({ name }) => name));
  });

  it("is read by DuckDB with types, order and missing cells", async () => {
    const folder = mkdtempSync(join(tmpdir(), "parquet-"));
    const path = join(folder, "rows.parquet");
    writeFileSync(path, new Uint8Array(written()));
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
