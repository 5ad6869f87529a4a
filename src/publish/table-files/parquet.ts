import type { SchemaElement } from "hyparquet";
import { ByteWriter, parquetWrite } from "hyparquet-writer";
import type { Cell, Column } from "../../query/column.ts";
import { dateOf, daysOf } from "./iso-date.ts";

/**
 * The rows as Parquet (Snappy), every column optional: numbers as DOUBLE, whole ones as INT32 or INT64, dates as DATE
 * (as text where one is not of the calendar), all else as text. What is known of them stands in the file's key-value
 * metadata, as JSON, by `metadata`'s keys.
 */
export function parquet(
  columns: readonly Column[],
  lines: readonly (readonly Cell[])[],
  metadata: Readonly<Record<string, unknown>>,
): Uint8Array {
  const written = columns.map((column, i) =>
    parquetColumn(
      column,
      lines.map((line) => line[i] ?? null),
    ),
  );
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    columnData: written.map(({ schema, data }) => ({ name: schema.name, data })),
    schema: [{ name: "root", num_children: columns.length }, ...written.map(({ schema }) => schema)],
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value: JSON.stringify(value) })),
    createdBy: "Yibao Evidence",
  });
  return writer.getBytes();
}

type ParquetColumn = { readonly schema: SchemaElement; readonly data: (Date | bigint | Cell)[] };

function parquetColumn({ name, type }: Column, cells: readonly Cell[]): ParquetColumn {
  const present = cells.filter((cell) => cell !== null);
  const element = (rest: Partial<SchemaElement>): SchemaElement => ({
    name,
    repetition_type: "OPTIONAL",
    ...rest,
  });
  if (type === "number" || type === "integer") {
    const whole = type === "integer" && present.every((cell) => Number.isSafeInteger(cell));
    if (!whole) return { schema: element({ type: "DOUBLE" }), data: [...cells] };
    const small = present.every((cell) => Math.abs(Number(cell)) < 2 ** 31);
    return small
      ? { schema: element({ type: "INT32" }), data: [...cells] }
      : {
          schema: element({ type: "INT64" }),
          data: cells.map((cell) => (cell === null ? null : BigInt(cell))),
        };
  }
  if (type === "date") {
    const days = cells.map((cell) => (cell === null ? null : daysOf(String(cell))));
    if (days.every((day, i) => (day === null) === (cells[i] === null)))
      return {
        schema: element({ type: "INT32", converted_type: "DATE" }),
        data: days.map((day) => (day === null ? null : dateOf(day))),
      };
  }
  const data = cells.map((cell) => (cell === null ? null : String(cell)));
  return { schema: element({ type: "BYTE_ARRAY", converted_type: "UTF8" }), data };
}
