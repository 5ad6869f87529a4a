import type { Cell } from "../column.ts";
import { compareCodePoints } from "./compare-code-points.ts";
import type { BinaryOperator, Formula, FormulaFunction } from "./formula.ts";
import { roundHalfAway } from "./round-half-away.ts";

type Value = number | string | boolean | null;

function arithmetic(op: BinaryOperator, a: number, b: number): number {
  switch (op) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    case "%":
      return a % b;
    default:
      return a ** b;
  }
}

function holds(op: BinaryOperator, order: number): boolean {
  switch (op) {
    case "=":
      return order === 0;
    case "!=":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    default:
      return order >= 0;
  }
}

const comparisons: readonly BinaryOperator[] = ["=", "!=", "<", "<=", ">", ">="];

/** Kleene's logic: one side may settle it whatever the other, missing, would be. */
function both(op: "and" | "or", a: Value, b: Value): Value {
  const settling = op === "or";
  if (a === settling || b === settling) return settling;
  return a === null || b === null ? null : !settling;
}

function binary(op: BinaryOperator, a: Value, b: Value): Value {
  if (op === "and" || op === "or") return both(op, a, b);
  if (a === null || b === null) return null;
  if (!comparisons.includes(op)) return arithmetic(op, Number(a), Number(b));
  return holds(
    op,
    typeof a === "string" || typeof b === "string"
      ? compareCodePoints(String(a), String(b))
      : Number(a) - Number(b),
  );
}

const numeric: Readonly<Partial<Record<FormulaFunction, (...of: readonly number[]) => number>>> = {
  abs: Math.abs,
  round: roundHalfAway,
  floor: Math.floor,
  ceiling: Math.ceil,
  sqrt: Math.sqrt,
  ln: Math.log,
  log10: Math.log10,
  exp: Math.exp,
  min: Math.min,
  max: Math.max,
};

/** A function of parts none of which is missing. */
function called(fn: FormulaFunction, of: readonly (number | string | boolean)[]): Value {
  const compute = numeric[fn];
  if (compute) return compute(...of.map(Number));
  const first = String(of[0]);
  switch (fn) {
    case "lower":
      return first.toLowerCase();
    case "upper":
      return first.toUpperCase();
    case "length":
      return [...first].length;
    case "year":
      return /^\d{4}-\d{2}-\d{2}$/.test(first) ? Number(first.slice(0, 4)) : null;
    default:
      return of.join("");
  }
}

function valueOf(formula: Formula, cell: (column: string) => Cell): Value {
  const value = (part: Formula | undefined): Value => (part === undefined ? null : finite(part, cell));
  switch (formula.kind) {
    case "number":
    case "text":
      return formula.value;
    case "missing":
      return null;
    case "column":
      return cell(formula.name);
    case "unary": {
      const of = value(formula.of);
      if (of === null) return null;
      return formula.op === "-" ? -Number(of) : !of;
    }
    case "binary":
      return binary(formula.op, value(formula.left), value(formula.right));
    case "call": {
      const { fn, of } = formula;
      if (fn === "if") return value(value(of[0]) === true ? of[1] : of[2]);
      const values = of.map(value);
      if (fn === "is_missing") return values[0] === null;
      if (fn === "coalesce") return values.find((part) => part !== null) ?? null;
      return values.every((part) => part !== null) ? called(fn, values) : null;
    }
  }
}

/** A value; missing where arithmetic has none: division by zero, outside a function's domain, beyond the largest number. */
function finite(formula: Formula, cell: (column: string) => Cell): Value {
  const value = valueOf(formula, cell);
  return typeof value === "number" && !Number.isFinite(value) ? null : value;
}

/**
 * What a formula that passed its types makes of one row, straight from the definition in formula.ts: the reference that
 * every compiled form is tested against. Truth is "true" or "false"; `%` keeps the sign of what is divided, as in SQL;
 * texts are equal only in the same case, and ordered by code point.
 */
export function evaluate(formula: Formula, cell: (column: string) => Cell): Cell {
  const value = finite(formula, cell);
  return typeof value === "boolean" ? String(value) : value;
}
