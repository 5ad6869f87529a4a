import { decimalCommaIn } from "./decimal-comma.ts";
import { type Item, itemId, type Place } from "./item.ts";
import { type Line, linesOf } from "./line.ts";
import type { ProblemKind } from "./read-cell.ts";
import { readPlace } from "./read-place.ts";
import { type Part, partsOf } from "./role.ts";
import { type Series, seriesOf } from "./series.ts";
import { checkedRows } from "./sheet.ts";
import type { Options, Work } from "./work.ts";

/** A cell that cannot be read as what its column holds. */
export type Problem = { readonly place: Place; readonly text: string; readonly kind: ProblemKind };

/** The table as the checks see it. */
export type Tabulated = {
  readonly lines: readonly Line[];
  readonly counts: readonly Series[];
  readonly estimates: readonly Series[];
  readonly items: ReadonlyMap<string, Item>;
  readonly problems: readonly Problem[];
  readonly options: Options;
  readonly decimalComma: boolean;
};

/** Reads every cell as what its column holds. Rows after the first 2,000 are left alone. */
export function tabulate({ sheet, roles, options }: Work): Tabulated {
  const decimalComma = usesDecimalComma({ sheet, roles });
  const lines = linesOf({ sheet, roles }, checkedRows);
  const items = new Map<string, Item>();
  const problems: Problem[] = [];
  const read = (place: Place, text: string, role: Work["roles"][number]): void => {
    const found = readPlace(place, text, role, decimalComma);
    for (const item of found.items) items.set(item.id, item);
    if (found.problem !== null) problems.push({ place, text, kind: found.problem });
  };
  sheet.headers.forEach((header, column) => read({ kind: "head", column }, header, "n"));
  if (options.typedN.trim() !== "") read({ kind: "typed" }, options.typedN, "n");
  for (const { row } of lines) {
    roles.forEach((role, column) => {
      const text = sheet.rows[row]?.[column] ?? "";
      if (text !== "") read({ kind: "cell", row, column }, text, role);
    });
  }
  return { lines, ...seriesOf(roles), items, problems, options, decimalComma };
}

function usesDecimalComma({ sheet, roles }: Pick<Work, "sheet" | "roles">): boolean {
  const columns = roles.flatMap((role, column) => (partsOf[role].length > 0 ? [column] : []));
  return decimalCommaIn(
    sheet.rows.slice(0, checkedRows).flatMap((row) => columns.map((column) => (row[column] ?? "").trim())),
  );
}

/** The number of the series in that line; null where there is none. */
export function itemAt(table: Tabulated, series: Series, line: Line, part: Part): string | null {
  const column = series.columns[part];
  if (column === undefined) return null;
  const id = itemId({ kind: "cell", row: line.row, column }, part);
  return table.items.has(id) ? id : null;
}
