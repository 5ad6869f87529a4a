import { csvFormatRows } from "d3-dsv";
import { type Field, type TableDescriptor, isFactTable } from "../data/descriptor.ts";
import { titleOf } from "../data/label.ts";
import { messageOf } from "../i18n/messages.ts";
import type { DataFile } from "./data-file.ts";
import type { DescribedFile } from "./explore-file.ts";
import { datasetOf, recordsIn } from "./site.ts";
import { textCell } from "./spreadsheet-cell.ts";

/** Name of the file and of its resource: what the site computed, one derived row a line. */
export const derivationsName = "derivations";

const COLUMNS = ["id", "table", "function", "reading", "inputs", "arithmetic", "arithmetic_zh"] as const;
type Column = (typeof COLUMNS)[number];

/** `derivations.csv` of a dataset: its lines by column; none where the site computed nothing. */
export function derivationLines(dataset: string): readonly (readonly string[])[] {
  const [en, zh] = [recordsIn(dataset, "en"), recordsIn(dataset, "zh")];
  return datasetOf(dataset).derivations.map(({ id, table, function: name, reading, inputs }) => {
    const cells: Readonly<Record<Column, string>> = {
      ...{ id, table, function: name, reading },
      inputs: inputs.map((input) => (typeof input === "string" ? input : input.join(" + "))).join("; "),
      arithmetic: en.get(id)?.derivation ?? "",
      arithmetic_zh: zh.get(id)?.derivation ?? "",
    };
    return COLUMNS.map((column) => textCell(cells[column]));
  });
}

export function derivationsCsv(lines: readonly (readonly string[])[]): string {
  return `${csvFormatRows([[...COLUMNS], ...lines.map((line) => [...line])])}\n`;
}

/** The file; none where the site computed nothing. */
export function derivationsFile(dataset: string): DataFile<string> | undefined {
  const lines = derivationLines(dataset);
  if (lines.length === 0) return undefined;
  const body = derivationsCsv(lines);
  return {
    ...{ name: `${derivationsName}.csv`, kind: "derivations", table: "", mediaType: "text/csv" },
    ...{ body, rows: lines.length, bytes: Buffer.byteLength(body) },
  };
}

/** What its codebook is written from. */
export function derivationsDescribed(dataset: string): DescribedFile {
  const table = derivationsTable(dataset);
  return { file: derivationsName, table, fields: table.schema.fields, lines: derivationLines(dataset) };
}

/**
 * The table as the data package describes it. Its ids are those of the facts; where they are of one table only, a foreign
 * key says so: the standard has none that leads to several.
 */
export function derivationsTable(dataset: string): TableDescriptor {
  const { descriptor, derivations } = datasetOf(dataset);
  const tables = [...new Set(derivations.map(({ table }) => table))];
  const known = descriptor.resources.filter((table) => isFactTable(table) && tables.includes(table.name));
  const readings = [...new Set(derivations.map(({ reading }) => reading))];
  return {
    name: derivationsName,
    path: `${derivationsName}.csv`,
    ...both("derivations"),
    schema: {
      fields: COLUMNS.map((name) => ({
        ...fieldNamed(name),
        ...(name === "table"
          ? {
              categories: known.map((table) =>
                category(table.name, titleOf(table, "en"), titleOf(table, "zh")),
              ),
            }
          : {}),
        ...(name === "reading" ? { categories: readings.map(readingCategory) } : {}),
      })),
      primaryKey: ["id"],
      ...(tables.length === 1
        ? { foreignKeys: [{ fields: ["id"], reference: { resource: `${tables[0]}-facts`, fields: ["id"] } }] }
        : {}),
    },
  };
}

function fieldNamed(name: Column): Field {
  return {
    name,
    type: "string",
    ...both(`derivations.${name}`),
    constraints: { required: name !== "inputs", ...(name === "id" ? { unique: true } : {}) },
  };
}

const readingCategory = (reading: string) =>
  category(
    reading,
    messageOf("en", `derivations.reading.${reading}`),
    messageOf("zh", `derivations.reading.${reading}`),
  );

const category = (value: string, label: string, label_zh: string) => ({ value, label, label_zh });

function both(key: string) {
  return {
    title: messageOf("en", `${key}.title`),
    title_zh: messageOf("zh", `${key}.title`),
    description: messageOf("en", `${key}.description`),
    description_zh: messageOf("zh", `${key}.description`),
  };
}
