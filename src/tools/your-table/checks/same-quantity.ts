import { answersOf } from "../read/answers.ts";
import type { Rule } from "./rule.ts";

/** The n that the answers to one question name, each beside its own count. */
export const sameQuantity: Rule = {
  kind: "same-quantity",
  plan: (table) =>
    answersOf(table).flatMap(({ id, n }) =>
      n.length > 1 && n.length <= MOST ? [{ id: `same-n:${id}`, kind: "same-quantity", rows: n }] : [],
    ),
};

/** Every pair is compared. */
const MOST = 40;
