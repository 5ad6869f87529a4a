import { formatNumber, grouped } from "../../i18n/format-number.ts";
import type { Locale } from "../../i18n/locale.ts";
import { placesThatShow, writeTiny } from "../../i18n/places-that-show.ts";
import type { SiteSchema } from "../../publish/site-table.ts";
import { type Cell, isNumeric, valueLabel } from "../../query/column.ts";
import type { ResultColumn } from "../../query/result.ts";
import { computedDecimals, ownDecimals } from "./decimals.ts";

/**
 * What a cell says, null where it is missing; `record` is the id of the record behind it, where there is one. Where a
 * record holds a range and no value, it says the range.
 */
export type WriteCell = (cell: Cell, record: string | null) => string | null;

/** What a column holds of its records: the estimate, an end of its interval, or what was printed in its place. */
export type Part = "estimate" | "bound" | "reading";

/** Names of own columns whose integers count nothing: years and codes. */
const UNCOUNTED = /^(year|yr|id|code|zip)$|[_ ](year|id|code)$|年份|年度|^年$|编号|编码|代码/i;

/**
 * How the cells of a column are written: categories by their label; numbers with a record as the site's own tables
 * write them, at the precision of the record and with its relation as a sign; computed ones with four significant
 * digits, and the same decimals down the column; those of the reader's own file with the digits they have.
 *
 * @param cells cells of the column on the page shown
 * @param schema of the site's table; null for the reader's own file
 * @param part what the column holds of its records: the relation is that of the estimate, or of a range as a whole, and
 *   stands at no end of it
 */
export function writerOf(
  column: ResultColumn,
  cells: readonly Cell[],
  schema: SiteSchema | null,
  locale: Locale,
  part: Part = "estimate",
): WriteCell {
  if (!isNumeric(column)) {
    return (cell) => (cell === null ? null : valueLabel(column, cell));
  }
  const numbers = cells.filter((cell) => typeof cell === "number");
  if (isYear(column.unit)) return (cell) => (typeof cell === "number" ? plainYear(cell) : cell);
  const dash = locale === "zh" ? "—" : "–";
  const computed = column.from === "measure" || column.from === "pivot" || column.from === "derived";
  const decimals = computed ? computedDecimals(numbers) : ownDecimals;
  const plain = schema === null || column.unit?.startsWith("raw.") === true;
  const counted = schema !== null || computed || !isUncounted(column, numbers);
  const write = (value: number, wanted: number): string => {
    const places = placesThatShow(value, wanted);
    const rounded = Number(value.toFixed(places));
    if (!counted) return String(rounded).replace("-", "−");
    return plain ? grouped(rounded, places) : formatNumber(rounded, 10 ** -places, locale);
  };
  const one = (value: number, record: string | null): string => {
    if (Math.abs(value) >= 1e15) return String(value);
    const tiny = writeTiny(value);
    if (tiny !== null) return tiny;
    if (record === null || schema === null) return write(value, decimals(value));
    if (isYear(schema.units[record])) return plainYear(value);
    const precision = part === "reading" ? undefined : schema.precisions[record];
    // Both ends of a range have the same digits.
    const ends = (part !== "reading" && schema.ranges?.[record]) || [value];
    return write(
      value,
      precision === undefined
        ? Math.max(...ends.map((end) => ownDecimals(end ?? 0)))
        : Math.max(0, Math.ceil(-Math.log10(precision))),
    );
  };
  return (cell, record) => {
    if (typeof cell === "string") return cell;
    const relation = (part !== "bound" && record !== null && schema?.relations[record]) || "";
    if (cell !== null) return `${relation}${one(cell, record)}`;
    const range = part === "estimate" && record !== null ? schema?.ranges?.[record] : undefined;
    if (!range) return null;
    const [low, high] = range;
    return `${relation}${one(low, record)}${dash}${high === null ? "" : one(high, record)}`;
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
