import { answersOf } from "../read/answers.ts";
import type { Tabulated } from "../read/tabulate.ts";
import { mostUsual } from "../read/most-usual.ts";
import type { Rule } from "./rule.ts";

/** Every pair is compared. */
const MOST = 40;

/** The n that the answers to one question name, each beside its own count. */
export const sameQuantity: Rule = {
  kind: "same-quantity",
  plan: (table) =>
    answersOf(table).flatMap(({ id, n }) =>
      n.length > 1 ? [{ id: `same-n:${id}`, kind: "same-quantity", rows: compared(table, n) }] : [],
    ),
};

/** How many n of one question are left out of the comparison though they are not the usual one. */
export function uncomparedN(table: Tabulated): number {
  return answersOf(table).reduce((sum, { n }) => sum + Math.max(0, unusual(table, n).length - (MOST - 1)), 0);
}

/** Of many n those that are not the usual one, and as many of the usual as there is room for; at least one. */
function compared(table: Tabulated, n: readonly string[]): readonly string[] {
  if (n.length <= MOST) return n;
  const others = unusual(table, n).slice(0, MOST - 1);
  const usual = n.filter((id) => !others.includes(id)).slice(0, MOST - others.length);
  const kept = new Set([...others, ...usual]);
  return n.filter((id) => kept.has(id));
}

function unusual(table: Tabulated, n: readonly string[]): readonly string[] {
  const value = (id: string): number | null => table.items.get(id)?.read ?? null;
  const usual = mostUsual(table, n);
  return n.length <= MOST || usual === null ? [] : n.filter((id) => value(id) !== value(usual));
}
