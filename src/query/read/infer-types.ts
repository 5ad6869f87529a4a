import type { Column } from "../column.ts";
import type { FileNote, RawTable } from "./file-note.ts";
import { headerScale } from "./header-scale.ts";
import type { HeaderScale } from "./header-scale.ts";
import { orderByScale } from "./known-scales.ts";
import { doubt, note } from "./note.ts";
import { scanColumn } from "./scan-column.ts";
import type { Marked, Scan } from "./scan-column.ts";

/** Share of the filled cells that must be numbers (or dates) for a column to be of numbers; the others are missing. */
const MOST = 0.9;

/**
 * The columns of a file with the types their cells show. A column is of numbers or dates where nine in ten of its
 * filled cells are; codes with leading zeros, long ids and phone numbers are no numbers; an order is taken from known
 * scales alone. A column of words is a category where values recur or are few, else text.
 */
export function inferTypes(
  raw: RawTable,
  delimiter: string,
  tell: (done: number) => void = () => undefined,
): { readonly columns: readonly Column[]; readonly notes: readonly FileNote[] } {
  const notes: FileNote[] = [];
  const columns = raw.headers.map((name, i) => {
    const scale = headerScale(name);
    const scan = scanColumn(raw.data[i] ?? [], delimiter, scale);
    tell((i + 1) / raw.headers.length);
    return inferType(name, scale, scan, raw.rows, (found) => notes.push(found));
  });
  return { columns, notes };
}

function inferType(
  name: string,
  scale: HeaderScale | null,
  scan: Scan,
  rows: number,
  say: (note: FileNote) => void,
): Column {
  const column = name;
  const filled = scan.filled - scan.tokens;
  const coded = scan.codes > 0 || (scan.phones > 0 && scan.phones === filled);
  if (scan.numbers > 0 && scan.numbers >= MOST * filled) {
    if (coded) {
      say(note("codes", { column }));
      return words(name, scan, rows);
    }
    return numbers(name, scale, scan, say);
  }
  if (scan.dates > 0 && scan.dates >= MOST * filled) {
    if (scan.timed > 0) {
      say(doubt("times", { column, count: scan.timed }));
      return words(name, scan, rows);
    }
    if (scan.months > 0) say(note("months", { column, count: scan.months }));
    if (scan.order) say(note(`dates-${scan.order}`, { column }));
    return { name, type: "date" };
  }
  if (scan.order === "unclear") say(doubt("dates-unclear", { column }));
  else if (scan.numbers >= filled / 2 && scan.noNumber) {
    const { row, cell } = scan.noNumber;
    say(doubt("mixed", { column, count: filled - scan.numbers, row: row + 1, cell: cell.slice(0, 40) }));
  }
  return words(name, scan, rows);
}

function numbers(name: string, scale: HeaderScale | null, scan: Scan, say: (note: FileNote) => void): Column {
  const column = name;
  const { numbers: count, percent, scaled, currency, style } = scan;
  if (percent > 0)
    say(percent < count ? doubt("percent-some", { column, count: percent }) : note("percent", { column }));
  if (scale) scaledUnder(name, scale, scan, say);
  else if (scaled > 0) say(note("scaled", { column, count: scaled }));
  if (currency > 0) say(note("currency", { column, count: currency }));
  if (style.decimalComma) say((style.ambiguous ? doubt : note)("decimal-comma", { column }));
  return {
    name,
    type: scan.whole === count && percent === 0 ? "integer" : "number",
    ...(percent === count ? { unit: "percent" } : {}),
  };
}

function scaledUnder(
  column: string,
  { sign }: HeaderScale,
  { repeated, converted }: Scan,
  say: (note: FileNote) => void,
): void {
  const about = ({ count, first }: Marked) => ({
    column,
    sign,
    count,
    row: (first?.row ?? 0) + 1,
    cell: first?.cell.slice(0, 40) ?? "",
  });
  if (repeated.count > 0) say(doubt("scale-repeated", about(repeated)));
  if (converted.count > 0) say(doubt("scale-converted", about(converted)));
}

function words(name: string, { values, filled, longest }: Scan, rows: number): Column {
  if (!values || filled === 0 || longest > 80) return { name, type: "text" };
  const levels = orderByScale(values);
  if (levels) return { name, type: "ordered", levels };
  const few = values.length <= 30 || values.length <= rows / 2;
  return { name, type: few ? "category" : "text" };
}
