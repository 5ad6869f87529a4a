import { isFit } from "../../../audit/verdict.ts";
import { limitsOn } from "../checks/limits-of.ts";
import { judge, type Made } from "../checks/run-checks.ts";
import type { Piecewise } from "../piecewise.ts";
import { howAt } from "../read/how-at.ts";
import type { Item } from "../read/item.ts";
import { readPlace } from "../read/read-place.ts";
import type { Tabulated } from "../read/tabulate.ts";

/** What is needed to try readings. */
export type Trial = {
  readonly table: Tabulated;
  readonly made: readonly Made[];
};

/** Checks that are made between two turns of the page. */
const AT_ONCE = 100;

/** The checks of the finding that hold with the other text; null where one fails that held, a limit is passed, or the text cannot be read. */
export function* mendedBy(
  item: Item,
  text: string,
  touched: readonly Made[],
  concerned: ReadonlySet<Made>,
  { table }: Trial,
): Piecewise<readonly Made[] | null> {
  const { items, problem } = readPlace(item.place, text, howAt(table, item.place));
  if (problem !== null || !items.some(({ id }) => id === item.id)) return null;
  const instead = new Map(items.map((each) => [each.id, each]));
  const mended: Made[] = [];
  for (const [i, made] of touched.entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) yield 0;
    const { verdict } = judge(made.check, table.items, instead);
    if (!isFit(verdict)) {
      if (isFit(made.result.verdict)) return null;
    } else if (concerned.has(made)) mended.push(made);
  }
  if (mended.length === 0) return mended;
  for (const [i, limit] of (yield* limitsOn(table, item)).entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) yield 0;
    if (judge(limit, table.items, instead).verdict === "not-consistent") return null;
  }
  return mended;
}
