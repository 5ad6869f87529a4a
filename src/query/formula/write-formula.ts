import type { Formula } from "./formula.ts";
import { bindings } from "./operator-bindings.ts";
import { isBareName } from "./read-tokens.ts";

/** A column's name as it stands in a formula: in backticks where it needs them. */
export function quotedName(name: string): string {
  return isBareName(name) ? name : `\`${name.replaceAll("`", "``")}\``;
}

function bindingOf(formula: Formula): number {
  if (formula.kind === "binary") return bindings[formula.op];
  if (formula.kind === "unary") return bindings[formula.op === "-" ? "minus" : "not"];
  return Infinity;
}

function inBrackets(formula: Formula, least: number): string {
  const text = writeFormula(formula);
  return bindingOf(formula) < least ? `(${text})` : text;
}

/** The canonical text of a formula: brackets only where they are needed, spaces around operators. Reads back as the same tree. */
export function writeFormula(formula: Formula): string {
  switch (formula.kind) {
    case "number":
      return String(formula.value);
    case "text":
      return `"${formula.value.replaceAll('"', '""')}"`;
    case "missing":
      return "missing";
    case "column":
      return quotedName(formula.name);
    case "unary":
      return formula.op === "-"
        ? `-${inBrackets(formula.of, bindings.minus)}`
        : `not ${inBrackets(formula.of, bindings.not)}`;
    case "binary": {
      const { op, left, right } = formula;
      const binding = bindings[op];
      // Comparisons do not chain, so that both sides of one need brackets; powers run from the right.
      const leftLeast = op === "^" || binding === bindings["="] ? binding + 1 : binding;
      const rightLeast = op === "^" ? bindings.minus : binding + 1;
      return `${inBrackets(left, leftLeast)} ${op} ${inBrackets(right, rightLeast)}`;
    }
    case "call":
      return `${formula.fn}(${formula.of.map(writeFormula).join(", ")})`;
  }
}
