import { answersOf } from "../read/answers.ts";
import type { Rule } from "./rule.ts";
import { sumsDown } from "./sums-down.ts";

/** The counts of all answers, where a row sums them up; and the sums down a grid whose columns make its rows' n. */
export const partsMakeTotal: Rule = {
  kind: "parts-make-total",
  plan: (table) => [
    ...answersOf(table).flatMap(({ id, counts, total }) =>
      counts === null || total === null
        ? []
        : [{ id: `total:${id}`, kind: "parts-make-total" as const, parts: counts, total }],
    ),
    ...sumsDown(table),
  ],
};
