import type { BinaryOperator } from "./formula.ts";

/** How tightly operators bind, as in R and SQL: `-2 ^ 2` is −4, `not a = b` is `not (a = b)`; `^` runs from the right. */
export const bindings: Readonly<Record<BinaryOperator | "not" | "minus", number>> = {
  or: 1,
  and: 2,
  not: 3,
  "=": 4,
  "!=": 4,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  "%": 6,
  minus: 7,
  "^": 8,
};
