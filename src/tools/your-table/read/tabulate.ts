import type { Piecewise } from "../piecewise.ts";
import { decimalCommaIn } from "./decimal-comma.ts";
import { isReference } from "./is-reference.ts";
import { columnsOf, howAt, type Hows } from "./how-at.ts";
import { type Item, itemId, type Place, placeKey } from "./item.ts";
import { type Line, linesOf } from "./line.ts";
import type { ProblemKind } from "./read-cell.ts";
import { type ReadPlace, readPlace } from "./read-place.ts";
import { isNumeric, type Part, type Role } from "./role.ts";
import { says } from "./names.ts";
import { type Series, seriesOf } from "./series.ts";
import { checkedRows } from "./sheet.ts";
import type { Options, Work } from "./work.ts";

/** A cell that cannot be read as what its column holds. */
export type Problem = { readonly place: Place; readonly text: string; readonly kind: ProblemKind };

/** The table as the checks see it. */
export type Tabulated = Hows & {
  readonly counts: readonly Series[];
  readonly estimates: readonly Series[];
  readonly items: ReadonlyMap<string, Item>;
  readonly problems: readonly Problem[];
  readonly headers: readonly string[];
  readonly options: Options;
  /** Cells in which the mark of a footnote was left out. */
  readonly footnotes: number;
};

/** What was made of the texts of the places last time: an unchanged one keeps its items. */
export type Readings = Map<string, ReadPlace & { readonly text: string; readonly how: string }>;

/**
 * Reads every cell as what its column holds. Rows after the first 2,000 are left alone; of those after the first `most`
 * no cell is read.
 */
export function* tabulating(
  { sheet, roles, options }: Work,
  known: Readings = new Map(),
  most = checkedRows,
): Piecewise<Tabulated> {
  const hows: Hows = {
    columns: columnsOf({ sheet, roles }),
    lines: linesOf({ sheet, roles }, checkedRows),
    decimalComma: usesDecimalComma({ sheet, roles }),
  };
  const { lines } = hows;
  const items = new Map<string, Item>();
  const problems: Problem[] = [];
  let footnotes = 0;
  const read = (place: Place, text: string, line?: Line): void => {
    const as = howAt(hows, place, line);
    const [key, how] = [placeKey(place), Object.values(as).join(" ")];
    const last = known.get(key);
    const isSame = last !== undefined && last.text === text && last.how === how;
    const found = isSame ? last : { ...readPlace(place, text, as), text, how };
    if (!isSame) known.set(key, found);
    for (const item of found.items) items.set(item.id, item);
    if (found.hasFootnote) footnotes += 1;
    if (found.problem !== null) problems.push({ place, text, kind: found.problem });
  };
  sheet.headers.forEach((header, column) => read({ kind: "head", column }, header));
  if (options.typedN.trim() !== "") read({ kind: "typed" }, options.typedN);
  for (const [i, line] of lines.entries()) {
    const { row, label } = line;
    const isSummary = says(label, "summary");
    if (row >= most) break;
    roles.forEach((role, column) => {
      const text = sheet.rows[row]?.[column] ?? "";
      const isLeftOut = isSummary && isPeople(role);
      if (text !== "" && !isLeftOut && !isReference(text, role))
        read({ kind: "cell", row, column }, text, line);
    });
    yield (i + 1) / lines.length;
  }
  return {
    ...hows,
    ...seriesOf(roles, sheet.headers),
    headers: sheet.headers,
    items,
    problems,
    options,
    footnotes,
  };
}

/** Whether the column counts people, among whom a row of means is none of the answers. */
function isPeople(role: Role): boolean {
  return role === "count" || role === "percent" || role === "count-percent" || role === "n";
}

function usesDecimalComma({ sheet, roles }: Pick<Work, "sheet" | "roles">): boolean {
  const columns = roles.flatMap((role, column) => (isNumeric(role) ? [column] : []));
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
