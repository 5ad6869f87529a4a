import { answersOf } from "../read/answers.ts";
import type { Rule } from "./rule.ts";

/** The counts of all answers, where a row sums them up. */
export const partsMakeTotal: Rule = {
  kind: "parts-make-total",
  plan: (table) =>
    answersOf(table).flatMap(({ id, counts, total }) =>
      counts === null || total === null
        ? []
        : [{ id: `total:${id}`, kind: "parts-make-total", parts: counts, total }],
    ),
};
