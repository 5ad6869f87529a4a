import type { Column } from "../../column.ts";
import type { Query } from "../../query.ts";
import { emptyQuery } from "../../query.ts";
import { readFile } from "../../read/read-file.ts";
import { typeColumns } from "../../read/type-columns.ts";
import type { Table } from "../../table.ts";
import type { CodeContext } from "../code-context.ts";

/** A file of a reader's own with numbers and dates as people write them, for the tests of code. */
const rows: readonly (readonly string[])[] = [
  ["地区", "人数", "金额", "比例", "日期", "档次", "折"],
  ["渝中区", "1,234,567", "1.2万", "12.5%", "2013年10月1日", "低", "1,5"],
  ["北碚区", "(56)", "3亿", "８０％", "2013-09-30", "高", "0,25"],
  ["哈尔滨", "-", "￥1,000.50", "-3%", "2013/1/2", "中", "-2,5"],
  ["大庆", "７８", "12", "", "", "n/a", ""],
  ["", "1 000", "-5元", "0%", "2009-12-31 00:00", "低", "1.000,5"],
  ["上海", "5e2", ".5", "99.9 %", "2013.2.28", "高", "7,0"],
];

export const writtenCsv = `${rows.map((row) => row.join(";")).join("\n")}\n`;

/** The question that the reader asks first: all columns, with what means missing in one of them. */
export const writtenQuery: Query = {
  ...emptyQuery({ kind: "own", name: "written.csv" }),
  types: {
    档次: { type: "ordered", levels: ["低", "中", "高"], missing: ["n/a"] },
    日期: { type: "date" },
    人数: { type: "integer" },
  },
  derived: [{ name: "每人", formula: "金额 / 人数" }],
  sort: [
    { column: "档次", descending: true },
    { column: "人数", descending: false },
  ],
};

export function writtenTable(bytes: Uint8Array): {
  readonly table: Table;
  readonly context: Omit<CodeContext, "address">;
} {
  const { raw, columns, read, notes } = readFile(bytes, { name: "written.csv" });
  if (!raw || !read) throw new Error("The file of the test cannot be read.");
  const { table } = typeColumns(raw, columns, writtenQuery.types, read.delimiter);
  const commas = notes
    .filter(({ key }) => key === "explore.note.decimal-comma")
    .map(({ values }) => String(values["column"]));
  return { table, context: contextOf(columns, { ...read, commas }) };
}

function contextOf(
  columns: readonly Column[],
  own: Omit<NonNullable<CodeContext["own"]>, "missing">,
): Omit<CodeContext, "address"> {
  return { columns, pivotValues: [], own: { ...own, missing: [] } };
}

/** A text in GB 18030, by turning its decoder round; two bytes a character at most. */
export function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder("gb18030");
  const known = new Map<string, readonly number[]>();
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1)
      known.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  }
  return Uint8Array.from(
    [...text].flatMap((sign) => (sign < "\u0080" ? [sign.charCodeAt(0)] : (known.get(sign) ?? [0x3f]))),
  );
}
