import { counted } from "../../../i18n/counted.ts";
import { writeCount } from "../../../i18n/write-count.ts";
import type { Describing } from "./describing.ts";

/** How many rows an answer is made of. */
export type Counts = {
  readonly rows: number;
  readonly matched: number;
  readonly of: number;
  readonly grouped: boolean;
};

/** "12 of 20 rows", "all 20 rows", "1 row", or "5 lines from 12 of 20 rows". */
export function rowCount({ rows, matched, of, grouped }: Counts, { text, locale }: Describing): string {
  const number = (value: number): string => writeCount(value, locale);
  const rowsOf = counted(of, "row", text, number(of));
  const all = of === 1 ? rowsOf : text("explore.leave.rows.all", { rows: rowsOf });
  const selected =
    matched === of ? all : text("explore.leave.rows.some", { matched: number(matched), rows: rowsOf });
  if (!grouped) return selected;
  const lines = counted(rows, "line", text, number(rows));
  return text("explore.leave.rows.groups", { lines, rows: selected });
}
