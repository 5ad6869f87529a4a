import { isNumeric } from "../column.ts";
import type { BinaryOperator, Formula, FormulaType } from "../formula/formula.ts";
import { type Atom, call, unlessMissing } from "./formula-call.ts";
import { literal } from "./literal.ts";
import { byCodePoint, cell, columnOf, type Scope } from "./scope.ts";

/**
 * A table expression of a formula whose operands are of the kinds they must be (`parseFormula` sees to it). Each node is a
 * constant of its own, so that the text grows with the tree and no faster. A constant that is a number is missing where it
 * is not finite.
 */
export function formulaExpression(formula: Formula, scope: Scope): string {
  const constants: string[] = [];
  const keep = (code: string, type: FormulaType): Atom => {
    const name = `t${constants.length + 1}`;
    constants.push(`const ${name} = ${code};`);
    return { code: name, type, missing: type === "number" ? `!op.is_finite(${name})` : `${name} == null` };
  };
  const visit = (node: Formula): Atom => {
    switch (node.kind) {
      case "number":
        return {
          code: node.value < 0 ? `(${literal(node.value)})` : literal(node.value),
          type: "number",
          missing: "",
        };
      case "text":
        return { code: literal(node.value), type: "text", missing: "" };
      case "missing":
        return { code: "null", type: "text", missing: "true" };
      case "column": {
        const at = cell(scope, node.name);
        return {
          code: at,
          type: isNumeric(columnOf(scope, node.name)) ? "number" : "text",
          missing: `${at} == null`,
        };
      }
      case "unary": {
        const of = visit(node.of);
        return node.op === "-"
          ? keep(unlessMissing([of], `-${of.code}`), "number")
          : keep(unlessMissing([of], `!${of.code}`), "truth");
      }
      case "binary": {
        const [left, right] = [visit(node.left), visit(node.right)];
        const dated = [node.left, node.right].some((side) => isDate(side, scope));
        return keep(binary(node.op, left, right, scope.aids.astral === true && !dated), binaryType(node.op));
      }
      case "call":
        return call(node.fn, node.of.map(visit), node.of, keep);
    }
  };
  const whole = visit(formula);
  const result =
    whole.type === "number"
      ? `op.is_finite(${whole.code}) ? ${whole.code} : null`
      : whole.type === "truth"
        ? `${whole.code} == null ? null : ${whole.code} ? "true" : "false"`
        : whole.code;
  return constants.length === 0 ? `d => ${result}` : `d => { ${constants.join(" ")} return ${result}; }`;
}

function isDate(node: Formula, scope: Scope): boolean {
  return node.kind === "column" && columnOf(scope, node.name).type === "date";
}

function binaryType(op: BinaryOperator): FormulaType {
  return "+-*/%^".includes(op) ? "number" : "truth";
}

function binary(op: BinaryOperator, left: Atom, right: Atom, astral: boolean): string {
  const [a, b] = [left.code, right.code];
  const either = unlessMissing([left, right], op === "and" ? "true" : "false");
  switch (op) {
    case "and":
      return `${a} === false || ${b} === false ? false : ${either}`;
    case "or":
      return `${a} === true || ${b} === true ? true : ${either}`;
    case "^":
      return unlessMissing([left, right], `op.pow(${a}, ${b})`);
    case "=":
    case "!=":
      return unlessMissing([left, right], `${a} ${op === "=" ? "===" : "!=="} ${b}`);
    case "<":
    case "<=":
    case ">":
    case ">=": {
      const keyed = (atom: Atom): string =>
        astral && atom.type === "text" ? byCodePoint(atom.code) : atom.code;
      return unlessMissing([left, right], `${keyed(left)} ${op} ${keyed(right)}`);
    }
    default:
      return unlessMissing([left, right], `${a} ${op} ${b}`);
  }
}
