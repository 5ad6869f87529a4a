import { answersOf } from "../read/answers.ts";
import type { Tabulated } from "../read/tabulate.ts";
import type { Rule } from "./rule.ts";

/** The counts of all answers, where each names the same n. */
export const subgroupsMakeN: Rule = {
  kind: "subgroups-make-n",
  plan: (table) =>
    answersOf(table).flatMap(({ id, counts, total, n }) => {
      const usual = mostUsual(table, n);
      if (counts === null || usual === null || usual === total || counts.includes(usual)) return [];
      return [{ id: `n:${id}`, kind: "subgroups-make-n", parts: counts, n: usual }];
    }),
};

/** The n that most answers name, the first among equals: one of them may be misprinted. */
function mostUsual(table: Tabulated, ids: readonly string[]): string | null {
  const value = (id: string): number | null => table.items.get(id)?.read ?? null;
  const named = (id: string): number => ids.filter((other) => value(other) === value(id)).length;
  return ids.reduce<string | null>(
    (best, id) => (best === null || named(id) > named(best) ? id : best),
    null,
  );
}
