import type { ColumnType } from "../column.ts";

/** What a part of a formula holds; dates and ordered categories are texts with an order of their own. */
export type Kind = "number" | "text" | "date" | "ordered" | "truth";

export const kindOfColumn: Readonly<Record<ColumnType, Kind>> = {
  number: "number",
  integer: "number",
  category: "text",
  text: "text",
  date: "date",
  ordered: "ordered",
};

export function isTextual(kind: Kind): boolean {
  return kind === "text" || kind === "date" || kind === "ordered";
}
