import type { Place } from "./item.ts";
import type { Line } from "./line.ts";
import { narrowCell } from "./number-tokens.ts";
import type { How } from "./read-place.ts";
import type { Work } from "./work.ts";

/** As what the places of a table are read. */
export type Hows = {
  readonly columns: readonly Pick<How, "role" | "isPercentFirst">[];
  readonly lines: readonly Line[];
  readonly decimalComma: boolean;
};

/** As what the cells of each column are read. */
export function columnsOf({ sheet, roles }: Pick<Work, "sheet" | "roles">): Hows["columns"] {
  return roles.map((role, c) => ({ role, isPercentFirst: isPercentFirst(sheet.headers[c] ?? "") }));
}

/** As what a place is read; the line of a cell is looked for unless it is known. */
export function howAt(
  { columns, lines, decimalComma }: Hows,
  place: Place,
  line = place.kind === "cell" ? lines.find(({ row }) => row === place.row) : undefined,
): How {
  const column = place.kind === "cell" ? columns[place.column] : undefined;
  return {
    role: place.kind === "cell" ? (column?.role ?? "ignore") : "n",
    decimalComma,
    isPercentFirst: column?.isPercentFirst ?? false,
    sumsUp: line?.isTotal ?? false,
  };
}

const PERCENT_FIRST =
  /(?:%|percent(?:age)?s?|百分比|占比|构成比|比例) ?\( ?(?:n|no\.?|counts?|人数|例数|频数|频次) ?\)/i;

/** Whether a column is named "% (n)". */
function isPercentFirst(header: string): boolean {
  return PERCENT_FIRST.test(narrowCell(header));
}
