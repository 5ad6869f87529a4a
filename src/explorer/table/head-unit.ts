import { type Column, columnTitle } from "../../query/column.ts";
import type { Explorer } from "../explorer.ts";

/** The unit as it stands behind a column's title, such as "%"; "" for years, and where the title says it already. */
export function headUnit(column: Column, text: Explorer["text"]): string {
  const { name, unit } = column;
  if (!unit || unit === "year" || name.includes(unit)) return "";
  const said = text(`unit.${unit}` as Parameters<typeof text>[0], { value: "" }).trim();
  return columnTitle(column).toLowerCase().includes(said.toLowerCase()) ? "" : said;
}
