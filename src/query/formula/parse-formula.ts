import type { Column } from "../column.ts";
import { isAllowedTree } from "./allowed-tree.ts";
import { buildTree } from "./build-tree.ts";
import { checkTypes } from "./check-types.ts";
import { FormulaFault } from "./formula-error.ts";
import type { FormulaError } from "./formula-error.ts";
import type { Formula, FormulaType } from "./formula.ts";
import { readTokens } from "./read-tokens.ts";
import { unknownColumn } from "./unknown-column.ts";

export type ParsedFormula = { readonly formula: Formula; readonly type: FormulaType };

/** Longest text of a formula, in UTF-16 units. */
const longestFormula = 2000;

/**
 * Reads a formula such as `count / n * 100` over these columns: the tree and what it makes, or why it is none. Never
 * throws. Names are as in the file, in backticks where they hold spaces or signs; texts in "…" or '…', a quote inside
 * doubled; `=` and `==`, `!=` and `<>`, `and or not` and `&& || !`, `^` and `**`; full-width signs as well.
 */
export function parseFormula(
  text: string,
  columns: readonly Pick<Column, "name" | "type">[],
): ParsedFormula | FormulaError {
  const whole = { start: 0, end: text.length };
  try {
    if (text.length > longestFormula) throw new FormulaFault("too-long", whole);
    if (text.trim() === "") throw new FormulaFault("empty", whole);
    const placed = buildTree(text, readTokens(text));
    if (!isAllowedTree(placed.formula)) throw new FormulaFault("too-long", whole);
    return { formula: placed.formula, type: checkTypes(text, placed, columns) };
  } catch (fault) {
    if (fault instanceof FormulaFault) return columnMeant(fault, text, columns).error;
    throw fault;
  }
}

export function isFormulaError(parsed: ParsedFormula | FormulaError): parsed is FormulaError {
  return "key" in parsed;
}

/** 费用(万元) without backticks reads as a function: the column that the text goes on to spell is what was meant. */
function columnMeant(
  fault: FormulaFault,
  text: string,
  columns: readonly Pick<Column, "name">[],
): FormulaFault {
  const { key, start, end } = fault.error;
  if (key !== "explore.formula.no-function" && key !== "explore.formula.no-function-like") return fault;
  const name = text.slice(start, end);
  const rest = text.slice(start);
  const spelled = columns.some((column) => column.name.length > name.length && rest.startsWith(column.name));
  return spelled
    ? unknownColumn(
        name,
        text,
        { start, end },
        columns.map((column) => column.name),
      )
    : fault;
}
