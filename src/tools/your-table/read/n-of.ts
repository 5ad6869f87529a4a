import { itemId } from "./item.ts";
import type { Line } from "./line.ts";
import type { Series } from "./series.ts";
import { itemAt, type Tabulated } from "./tabulate.ts";

/** The n on which the numbers of a series in that line are based, as the reader says where it stands; null where there is none. */
export function nOf(table: Tabulated, series: Series, line: Line): string | null {
  const known = (id: string): string | null => (table.items.has(id) ? id : null);
  const { count, percent } = series.columns;
  // "23/51 (45.1%)" names its own.
  const own = count === undefined ? null : known(itemId({ kind: "cell", row: line.row, column: count }, "n"));
  if (own !== null) return own;
  switch (table.options.denominator) {
    case "column":
      return itemAt(table, series, line, "n");
    case "heads":
      return [count, percent].reduce<string | null>(
        (found, column) =>
          found ?? (column === undefined ? null : known(itemId({ kind: "head", column }, "n"))),
        null,
      );
    case "typed":
      return known(itemId({ kind: "typed" }, "n"));
    case "total": {
      const total = series.basis ? basisTotal(table, series.basis) : totalLine(table, line);
      return total === null ? null : itemAt(table, series, total, "count");
    }
    case "none":
      return null;
  }
}

/** The row that sums up the block of the line; else the only such row of the table. */
function totalLine({ lines }: Pick<Tabulated, "lines">, line: Line): Line | null {
  const totals = known.get(lines) ?? lines.filter(({ isTotal }) => isTotal);
  known.set(lines, totals);
  const own = totals.find(({ block }) => block === line.block);
  return own ?? (totals.length === 1 ? (totals[0] ?? null) : null);
}

/** The total of the valid answers, or of all; null where the totals are not one or these two. */
export function basisTotal({ lines }: Pick<Tabulated, "lines">, basis: "first" | "last"): Line | null {
  const totals = lines.filter(({ isTotal }) => isTotal);
  return totals.length > 2 ? null : (totals.at(basis === "first" ? 0 : -1) ?? null);
}

/** Every number of a table asks for them. */
const known = new WeakMap<readonly Line[], readonly Line[]>();
