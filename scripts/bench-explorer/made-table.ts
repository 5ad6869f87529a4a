import type { Cell, Column } from "../../src/query/column.ts";
import type { Table } from "../../src/query/table.ts";

const regions = Array.from({ length: 31 }, (_, at) => `第${at + 1}省`);
const names = ["Insurance", "hospital", "Fund", "clinic", "office", "county", "City", "pension"];

const columns: readonly Column[] = [
  { name: "region", type: "category" },
  { name: "view", type: "ordered", levels: ["very low", "low", "middle", "high", "very high"] },
  { name: "year", type: "integer" },
  { name: "income", type: "number" },
  { name: "share", type: "number" },
  { name: "people", type: "integer" },
  { name: "day", type: "date" },
  { name: "name", type: "text" },
  { name: "note", type: "text" },
  { name: "kind", type: "category" },
];

/** A table of 10 columns: categories, an order, whole numbers and others, days, names that differ by row; 3 % missing. */
export function madeTable(rows: number): Table {
  let seed = 1;
  const random = (): number => (seed = (seed * 1664525 + 1013904223) >>> 0) / 2 ** 32;
  const among = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value;
  const makers: readonly (() => Cell)[] = [
    () => among(regions),
    () => among(columns[1]?.levels ?? []),
    () => 2000 + Math.floor(random() * 24),
    () => Math.round(random() * 1e8) / 100,
    () => Math.round(random() * 1000) / 10,
    () => Math.floor(random() * 1e6),
    () =>
      new Date(Math.floor(random() * 8000) * 86_400_000 + Date.UTC(2000, 0, 1)).toISOString().slice(0, 10),
    () => `${among(names)} ${Math.floor(random() * rows)} ${among(names)}`,
    () => `${among(names)} of ${among(names)} ${Math.floor(random() * 500)}`,
    () => among(names),
  ];
  const data = makers.map((make) =>
    Array.from({ length: rows }, (): Cell => (random() < 0.03 ? null : make())),
  );
  return { columns, rows, data };
}

export function asCsv({ columns: all, rows, data }: Table): string {
  const lines = [all.map(({ name }) => name).join(",")];
  for (let row = 0; row < rows; row += 1) lines.push(data.map((cells) => cells[row] ?? "").join(","));
  return `${lines.join("\r\n")}\r\n`;
}
