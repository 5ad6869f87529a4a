import { writeCount } from "../../table/write-count.ts";
import type { Describing } from "./describing.ts";

/** How many rows an answer is made of. */
export type Counts = {
  readonly rows: number;
  readonly matched: number;
  readonly of: number;
  readonly grouped: boolean;
};

/** "12 of 20 rows", "all 20 rows", or "5 lines from 12 of 20 rows". */
export function rowCount({ rows, matched, of, grouped }: Counts, { text, locale }: Describing): string {
  const number = (value: number): string => writeCount(value, locale);
  const selected =
    matched === of
      ? text("explore.leave.rows.all", { of: number(of) })
      : text("explore.leave.rows.some", { matched: number(matched), of: number(of) });
  return grouped ? text("explore.leave.rows.groups", { lines: number(rows), rows: selected }) : selected;
}
