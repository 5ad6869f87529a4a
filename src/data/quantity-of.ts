import type { Quantity } from "../audit/quantity.ts";
import { isComputed, type Row } from "./row.ts";

/** Units that are counted one by one: printed to the unit, they carry no rounding. */
const COUNTED: ReadonlySet<string> = new Set([
  "persons",
  "households",
  "diseases",
  "stages",
  "visits",
  "sites",
  "forms",
  "aspects",
  "indicators",
  "institutions",
  "places",
  "pieces",
  "lists",
  "items",
  "areas",
  "year",
]);

/** The row as the audit sees it. */
export function quantityOf(row: Row): Quantity {
  return {
    id: row.id,
    // What is reported from another print has no second reading.
    printed: row.status === "reported" ? row.value : row.printedValue,
    read: row.value,
    low: row.value === null ? row.low : null,
    high: row.value === null ? row.high : null,
    ...printedInterval(row),
    precision: row.precision,
    exact: row.precision === 1 && COUNTED.has(row.unit),
    relation: row.relation,
  };
}

/** The numbers that the audit judges: those that were not computed here. */
export function quantitiesOf({ rows }: { readonly rows: readonly Row[] }): readonly Quantity[] {
  return rows.filter((row) => !isComputed(row)).map(quantityOf);
}

/** What is printed beside a value as its confidence interval; bounds and computed intervals are not. */
function printedInterval({ value, low, high, level }: Row): Pick<Quantity, "interval"> {
  return value !== null && low !== null && high !== null && level === "95" ? { interval: { low, high } } : {};
}
