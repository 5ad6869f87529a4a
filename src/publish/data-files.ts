import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isFactTable } from "../data/descriptor.ts";
import { readCsv } from "../data/read-csv.ts";
import type { DataFile } from "./data-file.ts";
import { publishedDescriptor } from "./published-descriptor.ts";
import { datasetOf } from "./site.ts";
import { tidyCsv, tidyJson } from "./tidy-files.ts";
import { tidyTable } from "./tidy-table.ts";

/**
 * Everything published of a dataset: of each table of estimates the tidy table (CSV and JSON) and the facts (the
 * source file, byte for byte), the lists as they are, and the package that describes them.
 */
export function dataFiles(dataset: string): readonly DataFile[] {
  const { descriptor, rows } = datasetOf(dataset);
  const folder = join("data", dataset);
  const source = (path: string): string => readFileSync(join(folder, path), "utf8");
  const tables = descriptor.resources.flatMap((table): DataFile[] => {
    const text = source(table.path);
    const lines = readCsv(text, join(folder, table.path)).length;
    if (!isFactTable(table)) return [file(table.path, "list", table.name, "text/csv", text, lines)];
    const tidy = tidyTable(table, rows);
    const { length } = tidy.observations;
    return [
      file(`${table.name}.csv`, "tidy", table.name, "text/csv", tidyCsv(tidy), length),
      file(`${table.name}.json`, "tidy", table.name, "application/json", tidyJson(tidy), length),
      file(table.path, "facts", table.name, "text/csv", text, lines),
    ];
  });
  const plain = JSON.parse(source("datapackage.json")) as unknown;
  const described = `${JSON.stringify(publishedDescriptor(plain, datasetOf(dataset), tables))}\n`;
  return [...tables, file("datapackage.json", "package", "", "application/json", described, 0)];
}

function file(
  name: string,
  kind: DataFile["kind"],
  table: string,
  mediaType: string,
  body: string,
  rows: number,
): DataFile {
  return { name, kind, table, mediaType, body, rows, bytes: Buffer.byteLength(body) };
}
