import { isNumeric } from "../column.ts";
import { evaluate } from "../formula/evaluate.ts";
import type { BinaryOperator, Formula, FormulaFunction } from "../formula/formula.ts";
import type { Columns } from "./row-test.ts";

/** A formula whose parts without columns are worked out: what remains beside literals has a value for each row. */
export type Part =
  | Extract<Formula, { readonly kind: "number" | "text" | "missing" | "column" }>
  | { readonly kind: "truth"; readonly value: boolean }
  | { readonly kind: "unary"; readonly op: "-" | "not"; readonly of: Part }
  | { readonly kind: "binary"; readonly op: BinaryOperator; readonly left: Part; readonly right: Part }
  | { readonly kind: "call"; readonly fn: FormulaFunction; readonly of: readonly Part[] };

const missing: Part = { kind: "missing" };

/** Works out what has no columns, and what a missing operand or a settled test decides. */
export function foldFormula(formula: Formula): Part {
  if (formula.kind === "column" || formula.kind === "missing") return formula;
  if (!holdsColumn(formula)) return constant(formula);
  switch (formula.kind) {
    case "unary": {
      const of = foldFormula(formula.of);
      return of.kind === "missing" ? missing : { ...formula, of };
    }
    case "binary":
      return binary(formula.op, foldFormula(formula.left), foldFormula(formula.right));
    case "call":
      return call(formula.fn, formula.of.map(foldFormula));
    default:
      return formula;
  }
}

function constant(formula: Formula): Part {
  const value = evaluate(formula, () => null);
  if (value === null) return missing;
  if (typeof value === "number") return { kind: "number", value };
  return isTruth(formula) ? { kind: "truth", value: value === "true" } : { kind: "text", value };
}

function binary(op: BinaryOperator, left: Part, right: Part): Part {
  const sides = [left, right];
  if (op === "and" || op === "or") {
    const settling = op === "or";
    if (sides.some((side) => side.kind === "truth" && side.value === settling))
      return { kind: "truth", value: settling };
    const open = sides.filter((side) => side.kind !== "truth");
    if (open.length < 2) return open[0] ?? { kind: "truth", value: !settling };
    return left.kind === "missing" && right.kind === "missing"
      ? missing
      : { kind: "binary", op, left, right };
  }
  return sides.some(({ kind }) => kind === "missing") ? missing : { kind: "binary", op, left, right };
}

function call(fn: FormulaFunction, of: readonly Part[]): Part {
  const [first = missing, second = missing, third = missing] = of;
  switch (fn) {
    case "if":
      if (first.kind === "missing") return third;
      if (first.kind === "truth") return first.value ? second : third;
      return second.kind === "missing" && third.kind === "missing" ? missing : { kind: "call", fn, of };
    case "is_missing":
      return isConstant(first)
        ? { kind: "truth", value: first.kind === "missing" }
        : { kind: "call", fn, of };
    case "coalesce": {
      const tried = of.filter(({ kind }) => kind !== "missing");
      const sure = tried.findIndex(isConstant);
      const kept = sure < 0 ? tried : tried.slice(0, sure + 1);
      return kept.length < 2 ? (kept[0] ?? missing) : { kind: "call", fn, of: kept };
    }
    default:
      return of.some(({ kind }) => kind === "missing") ? missing : { kind: "call", fn, of };
  }
}

export function isConstant({ kind }: Part): boolean {
  return kind === "number" || kind === "text" || kind === "truth" || kind === "missing";
}

function holdsColumn(formula: Formula): boolean {
  switch (formula.kind) {
    case "column":
      return true;
    case "unary":
      return holdsColumn(formula.of);
    case "binary":
      return holdsColumn(formula.left) || holdsColumn(formula.right);
    case "call":
      return formula.of.some(holdsColumn);
    default:
      return false;
  }
}

/** Whether a part makes truth. */
export function isTruth(part: Part): boolean {
  if (part.kind === "truth") return true;
  if (part.kind === "unary") return part.op === "not";
  if (part.kind === "binary") return !"+-*/%^".includes(part.op);
  if (part.kind !== "call") return false;
  const { fn, of } = part;
  if (fn === "if") return of.slice(1).some(isTruth);
  return fn === "is_missing" || (fn === "coalesce" && of.some(isTruth));
}

/** Whether a part makes text. */
export function isText(part: Part, columns: Columns): boolean {
  if (part.kind === "column") {
    const column = columns.get(part.name);
    return column !== undefined && !isNumeric(column);
  }
  if (part.kind !== "call") return part.kind === "text";
  const { fn, of } = part;
  if (fn === "if") return of.slice(1).some((each) => isText(each, columns));
  if (fn === "coalesce") return of.some((each) => isText(each, columns));
  return fn === "lower" || fn === "upper" || fn === "concat";
}

/** Digits of `round`, which stand in the formula as a number. */
export function digitsOf(part: Part | undefined): number {
  return part?.kind === "number" ? part.value : 0;
}

/** Whether a divisor is a number other than zero. */
export function isSafeDivisor(part: Part): boolean {
  return part.kind === "number" && part.value !== 0;
}
