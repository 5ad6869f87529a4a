import { formatNumber, grouped } from "../../i18n/format-number.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { SiteSchema } from "../../publish/site-table.ts";
import { type Cell, isNumeric, valueLabel } from "../../query/column.ts";
import type { ResultColumn } from "../../query/result.ts";
import { computedDecimals, ownDecimals } from "./decimals.ts";

/** What a cell that is not missing says; `record` is the id of the record behind it, where there is one. */
export type WriteCell = (cell: string | number, record: string | null) => string;

/** Names of own columns whose integers count nothing: years and codes. */
const UNCOUNTED = /^(year|yr|id|code|zip)$|[_ ](year|id|code)$|年份|年度|^年$|编号|编码|代码/i;

/**
 * How the cells of a column are written: categories by their label; numbers with a record as the site's own tables
 * write them, at the precision of the record and with its relation as a sign; computed ones with four significant
 * digits, and the same decimals down the column; those of the reader's own file with the digits they have.
 *
 * @param cells cells of the column on the page shown
 * @param schema of the site's table; null for the reader's own file
 * @param isReading whether the column holds other readings of its records, such as what was printed
 */
export function writerOf(
  column: ResultColumn,
  cells: readonly Cell[],
  schema: SiteSchema | null,
  locale: Locale,
  isReading = false,
): WriteCell {
  if (!isNumeric(column)) {
    return (cell) => valueLabel(column, cell);
  }
  const numbers = cells.filter((cell) => typeof cell === "number");
  if (isYear(column.unit)) return (cell) => (typeof cell === "number" ? plainYear(cell) : cell);
  const computed = column.from === "measure" || column.from === "pivot" || column.from === "derived";
  const decimals = computed ? computedDecimals(numbers) : ownDecimals;
  const plain = schema === null || column.unit?.startsWith("raw.") === true;
  const counted = schema !== null || computed || !isUncounted(column, numbers);
  const write = (value: number, places: number): string => {
    const rounded = Number(value.toFixed(places));
    if (!counted) return String(rounded).replace("-", "−");
    return plain ? grouped(rounded, places) : formatNumber(rounded, 10 ** -places, locale);
  };
  return (cell, record) => {
    if (typeof cell !== "number") return cell;
    if (Math.abs(cell) >= 1e15 || (cell !== 0 && Math.abs(cell) < 1e-6)) return String(cell);
    if (record === null || schema === null) return write(cell, decimals(cell));
    if (isYear(schema.units[record])) return plainYear(cell);
    const relation = schema.relations[record] ?? "";
    const precision = isReading ? undefined : schema.precisions[record];
    const places =
      precision === undefined ? ownDecimals(cell) : Math.max(0, Math.ceil(-Math.log10(precision)));
    return `${relation}${write(cell, places)}`;
  };
}

function isYear(unit: string | undefined): boolean {
  return unit === "year";
}

/** Means of years have decimals; no year is grouped. */
function plainYear(value: number): string {
  return String(Number(value.toFixed(1)));
}

function isUncounted({ name, type }: ResultColumn, numbers: readonly number[]): boolean {
  if (UNCOUNTED.test(name)) return true;
  return type === "integer" && numbers.every((number) => Math.abs(number) < 10_000);
}
