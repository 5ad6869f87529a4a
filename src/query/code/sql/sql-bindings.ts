import type { BinaryOperator } from "../../formula/formula.ts";
import { atom } from "../bound-code.ts";

/** How tightly operators bind in SQL. */
export const bindings: Readonly<Record<BinaryOperator, number>> = {
  or: 1,
  and: 2,
  "=": 4,
  "!=": 4,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4,
  "+": 6,
  "-": 6,
  "*": 7,
  "/": 7,
  "%": 7,
  "^": atom,
};
export const not = 3;
export const is = 5;
export const minus = 8;
