import { type Comparison, type Labelling, uncomputed } from "./compare.ts";
import type { Kind } from "./kind.ts";
import type { Operand } from "./operand.ts";
import { reasonAgainst } from "./reason-against.ts";
import { decide } from "./result.ts";

/**
 * One printed label cannot carry two values: rows under one label must hold one number. As printed, every row
 * has `label`; as read, a row named in `readAs` has the label given there.
 */
export type OneLabel = {
  readonly id: string;
  readonly kind: "one-label";
  readonly label: string;
  readonly rows: readonly string[];
  readonly readAs?: Readonly<Record<string, string>>;
};

export const oneLabel: Kind<OneLabel> = {
  fields: { label: "text", rows: "several rows", readAs: "labels?" },
  rows: ({ rows }) => rows,
  objection: ({ rows, readAs = {} }) => {
    const stray = Object.keys(readAs).find((row) => !rows.includes(row));
    return stray === undefined ? null : `"readAs" names "${stray}", which is not in "rows"; add it there.`;
  },
  judge: ({ label, rows, readAs = {} }, { operand, reading }) => {
    const labelled = rows.map((row) => {
      const own = reading === "read" ? readAs[row] : undefined;
      return { ...operand(row), label: own ?? label };
    });
    return decide(uncomputed(outcome(labelled), { op: "labels", label, operands: labelled }));
  },
};

function outcome(labelled: Labelling["operands"]): Pick<Comparison, "verdict" | "reason"> {
  const reason = reasonAgainst(labelled);
  if (reason !== null) return { verdict: "not-testable", reason };
  const clash = labelled.some((a) => labelled.some((b) => a.label === b.label && !holdSameValue(a, b)));
  return { verdict: clash ? "not-consistent" : "consistent" };
}

function holdSameValue(a: Operand, b: Operand): boolean {
  return a.value === b.value && a.low === b.low && a.high === b.high;
}
