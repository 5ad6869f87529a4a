import { answersOf } from "../read/answers.ts";
import { mostUsual } from "../read/most-usual.ts";
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
