import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DataFile } from "./data-file.ts";
import { dataTexts } from "./data-texts.ts";
import { derivationsFile } from "./derivations.ts";
import { memo } from "./memo.ts";
import { publishedDescriptor } from "./published-descriptor.ts";
import { datasetOf } from "./site.ts";
import { tableFiles } from "./table-writers.ts";

/**
 * Everything published of a dataset: of each table the texts, Parquet and a workbook, then the arithmetic of what was
 * computed, and the package that describes them; made once a build.
 */
export const dataFiles = memo(async (dataset: string): Promise<readonly DataFile[]> => {
  const { descriptor } = datasetOf(dataset);
  const texts = dataTexts(dataset);
  const tables: DataFile[] = [];
  for (const table of descriptor.resources) {
    const own = texts.filter((file) => file.table === table.name);
    tables.push(
      ...own.filter(({ kind }) => kind !== "facts"),
      ...(await tableFiles(dataset, table)),
      ...own.filter(({ kind }) => kind === "facts"),
    );
  }
  const derivations = derivationsFile(dataset);
  const described = derivations ? [...tables, derivations] : tables;
  const plain = JSON.parse(readFileSync(join("data", dataset, "datapackage.json"), "utf8")) as unknown;
  const body = `${JSON.stringify(publishedDescriptor(plain, datasetOf(dataset), described))}\n`;
  return [
    ...described,
    {
      name: "datapackage.json",
      kind: "package",
      table: "",
      mediaType: "application/json",
      body,
      rows: 0,
      bytes: Buffer.byteLength(body),
    },
  ];
});
