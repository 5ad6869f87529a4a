import { isTotal } from "./is-total.ts";
import { isNumeric } from "./role.ts";
import { rowLabel, wordsOf } from "./row-label.ts";
import { isBlank } from "./sheet.ts";
import type { Work } from "./work.ts";

/** A row of the table that holds numbers, and the question to which it is an answer. */
export type Line = {
  readonly row: number;
  /** Words of the row; "" where it has none. */
  readonly label: string;
  /** Rows of one number answer one question. */
  readonly block: number;
  /** Whether the row sums up the others of its block. */
  readonly isTotal: boolean;
};

/** The rows of the table with numbers. Blank rows are none, nor are headings, which begin a block; so does another group. */
export function linesOf({ sheet, roles }: Pick<Work, "sheet" | "roles">, last: number): readonly Line[] {
  const numbers = roles.flatMap((role, c) => (isNumeric(role) ? [c] : []));
  const lines: Line[] = [];
  let block = 0;
  let group = "";
  let isEnded = false;
  sheet.rows.slice(0, last).forEach((cells, row) => {
    if (isBlank(cells)) return;
    const own = wordsOf(cells, roles, "group");
    const isOther = own !== "" && own !== group;
    const isHeading = numbers.every((column) => (cells[column] ?? "").trim() === "");
    const label = rowLabel(cells, roles);
    const sumsUp = isTotal(label);
    if ((isOther && !sumsUp) || isHeading || (isEnded && !sumsUp)) block += 1;
    if (isOther && !sumsUp) group = own;
    isEnded = sumsUp;
    if (isHeading) return;
    lines.push({ row, label, block, isTotal: sumsUp });
  });
  return lines;
}
