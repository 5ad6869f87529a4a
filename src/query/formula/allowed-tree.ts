import { deepest } from "./build-tree.ts";
import { binaryOperators, formulaFunctions } from "./formula.ts";
import type { Formula } from "./formula.ts";

/** Nodes a formula may have. */
const mostNodes = 400;

const keysOf: Readonly<Record<Formula["kind"], readonly string[]>> = {
  number: ["kind", "value"],
  text: ["kind", "value"],
  missing: ["kind"],
  column: ["kind", "name"],
  unary: ["kind", "op", "of"],
  binary: ["kind", "op", "left", "right"],
  call: ["kind", "fn", "of"],
};

function isOneOf(list: readonly string[], value: unknown): boolean {
  return typeof value === "string" && list.includes(value);
}

/** The parts of a node that is on the list, with nothing beside what it should hold; null for any other value. */
function partsOf(node: unknown): readonly unknown[] | null {
  if (typeof node !== "object" || node === null || Object.getPrototypeOf(node) !== Object.prototype)
    return null;
  const { kind, value, name, op, fn, of, left, right } = node as Readonly<Record<string, unknown>>;
  if (typeof kind !== "string" || !Object.hasOwn(keysOf, kind)) return null;
  const keys = keysOf[kind as Formula["kind"]];
  if (Reflect.ownKeys(node).length !== keys.length || !keys.every((key) => Object.hasOwn(node, key)))
    return null;
  switch (kind as Formula["kind"]) {
    case "number":
      return Number.isFinite(value) ? [] : null;
    case "text":
      return typeof value === "string" ? [] : null;
    case "missing":
      return [];
    case "column":
      return typeof name === "string" ? [] : null;
    case "unary":
      return op === "-" || op === "not" ? [of] : null;
    case "binary":
      return isOneOf(binaryOperators, op) ? [left, right] : null;
    case "call":
      return isOneOf(formulaFunctions, fn) && Array.isArray(of) ? of : null;
  }
}

/**
 * Whether a value is a formula of allowed nodes and nothing else, within bounds of size and depth: the gate before
 * anything is compiled from it, whoever built it.
 */
export function isAllowedTree(value: unknown): value is Formula {
  let level: readonly unknown[] = [value];
  let nodes = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    nodes += level.length;
    if (depth >= deepest || nodes > mostNodes) return false;
    const below: unknown[] = [];
    for (const node of level) {
      const parts = partsOf(node);
      if (parts === null) return false;
      below.push(...parts);
    }
    level = below;
  }
  return true;
}
