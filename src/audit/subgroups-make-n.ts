import { compare } from "./compare.ts";
import type { Kind } from "./kind.ts";
import { decide } from "./result.ts";

/** Σ parts = n: the groups into which a sample is split, each person in one of them. */
export type SubgroupsMakeN = {
  readonly id: string;
  readonly kind: "subgroups-make-n";
  readonly parts: readonly string[];
  readonly n: string;
};

export const subgroupsMakeN: Kind<SubgroupsMakeN> = {
  fields: { parts: "several rows", n: "row" },
  rows: ({ parts, n }) => [...parts, n],
  judge: ({ parts, n }, { operand }) =>
    decide(compare(operand(n), { op: "sum", operands: parts.map(operand) })),
};
