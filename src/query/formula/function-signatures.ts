import type { FormulaFunction } from "./formula.ts";

/** What the parts of a function hold: "same" of one kind all, "any" of any kind. */
type Wanted = "number" | "text" | "date" | "same" | "any" | "if";

/** What a function takes and makes; "same" is the kind of its parts. `most` is null where there is no limit. */
export type Signature = {
  readonly wants: Wanted;
  readonly makes: "number" | "text" | "truth" | "same";
  readonly least: number;
  readonly most: number | null;
};

function one(wants: Wanted, makes: Signature["makes"]): Signature {
  return { wants, makes, least: 1, most: 1 };
}

export const functionSignatures: Readonly<Record<FormulaFunction, Signature>> = {
  abs: one("number", "number"),
  round: { wants: "number", makes: "number", least: 1, most: 2 },
  floor: one("number", "number"),
  ceiling: one("number", "number"),
  sqrt: one("number", "number"),
  ln: one("number", "number"),
  log10: one("number", "number"),
  exp: one("number", "number"),
  // Of one part these would be a summary of the column to most readers; the message sends them to the grouping.
  min: { wants: "number", makes: "number", least: 2, most: null },
  max: { wants: "number", makes: "number", least: 2, most: null },
  lower: one("text", "text"),
  upper: one("text", "text"),
  length: one("text", "number"),
  concat: { wants: "text", makes: "text", least: 2, most: null },
  year: one("date", "number"),
  is_missing: one("any", "truth"),
  coalesce: { wants: "same", makes: "same", least: 2, most: null },
  if: { wants: "if", makes: "same", least: 3, most: 3 },
};

export function isFormulaFunction(name: string): name is FormulaFunction {
  return Object.hasOwn(functionSignatures, name);
}
