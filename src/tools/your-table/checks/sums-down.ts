import type { PartsMakeTotal } from "../../../audit/parts-make-total.ts";
import { blocksOf } from "../read/blocks.ts";
import { itemAt, type Tabulated } from "../read/tabulate.ts";

/** How near the columns of a grid come to their totals, as a misprint in one of them may leave the others. */
const CLOSE = 0.005;

/**
 * The sums down the columns of a table whose answers stand beside one another, with their n, and whose rows are summed
 * up as well: where most columns make their totals. Rows that overlap ("Men", "Town") make none.
 */
export function sumsDown(table: Tabulated): readonly PartsMakeTotal[] {
  if (table.options.answers !== "across" || table.options.denominator !== "column") return [];
  const value = (id: string): number => table.items.get(id)?.read ?? NaN;
  const isClose = ({ parts, total }: PartsMakeTotal): boolean =>
    Math.abs(parts.reduce((sum, id) => sum + value(id), 0) - value(total)) <= value(total) * CLOSE;
  return blocksOf(table).flatMap(({ answers, total }, block) => {
    const sums = new Map<string, PartsMakeTotal>();
    if (total === null || answers.length < 2) return [];
    for (const part of ["count", "n"] as const) {
      for (const series of table.counts) {
        const ids = [...answers, total].map((line) => itemAt(table, series, line, part));
        const [sum, ...parts] = ids.filter((id) => id !== null).reverse();
        if (sum === undefined || parts.length < answers.length) continue;
        const id = `total:${block}:${series.columns[part]}`;
        sums.set(id, { id, kind: "parts-make-total", parts: parts.reverse(), total: sum });
      }
    }
    const all = [...sums.values()];
    return all.filter(isClose).length * 2 > all.length ? all : [];
  });
}
