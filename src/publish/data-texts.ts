import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isFactTable } from "../data/descriptor.ts";
import { readCsv } from "../data/read-csv.ts";
import type { DataFile } from "./data-file.ts";
import { fileTable } from "./file-table.ts";
import { datasetOf } from "./site.ts";
import { jsonRows, tidyCsv, tidyJson } from "./tidy-files.ts";
import { tidyTable } from "./tidy-table.ts";

/**
 * What is published of a dataset's tables as text: of each table of estimates the tidy table (CSV and JSON) and the facts
 * (the source file, byte for byte); the lists as they are, and as JSON.
 */
export function dataTexts(dataset: string): readonly DataFile<string>[] {
  const { descriptor, rows } = datasetOf(dataset);
  const folder = join("data", dataset);
  return descriptor.resources.flatMap((table): DataFile<string>[] => {
    const { name, path } = table;
    const text = readFileSync(join(folder, path), "utf8");
    if (!isFactTable(table)) {
      const { fields, lines } = fileTable(dataset, table);
      const json = jsonRows(
        fields.map((field) => field.name),
        lines,
      );
      return [
        file(path, "list", name, "text/csv", text, lines.length),
        file(`${name}.json`, "list", name, "application/json", json, lines.length),
      ];
    }
    const count = readCsv(text, join(folder, path)).length;
    const tidy = tidyTable(table, rows);
    const { length } = tidy.observations;
    return [
      file(`${name}.csv`, "tidy", name, "text/csv", tidyCsv(tidy), length),
      file(`${name}.json`, "tidy", name, "application/json", tidyJson(tidy), length),
      file(path, "facts", name, "text/csv", text, count),
    ];
  });
}

function file(
  name: string,
  kind: DataFile["kind"],
  table: string,
  mediaType: string,
  body: string,
  rows: number,
): DataFile<string> {
  return { name, kind, table, mediaType, body, rows, bytes: Buffer.byteLength(body) };
}
