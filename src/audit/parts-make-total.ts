import { compare } from "./compare.ts";
import type { Kind } from "./kind.ts";
import { decide } from "./result.ts";

/** Σ parts = total, as printed in a table or a sentence. */
export type PartsMakeTotal = {
  readonly id: string;
  readonly kind: "parts-make-total";
  readonly parts: readonly string[];
  readonly total: string;
};

export const partsMakeTotal: Kind<PartsMakeTotal> = {
  fields: { parts: "several rows", total: "row" },
  rows: ({ parts, total }) => [...parts, total],
  judge: ({ parts, total }, { operand }) =>
    decide(compare(operand(total), { op: "sum", operands: parts.map(operand) })),
};
