import type { Cell, Column } from "../column.ts";
import { isNumeric } from "../column.ts";
import type { Filter } from "../query.ts";
import type { LinkProblem } from "./link-problem.ts";
import { problem } from "./link-problem.ts";

type Tell = (told: LinkProblem) => null;

/** The filter, its values brought to the type of the column; null where it does not fit. */
export function settleFilter(
  filter: Filter,
  columns: ReadonlyMap<string, Column>,
  tell: Tell,
): Filter | null {
  const { column: name, op } = filter;
  const column = columns.get(name);
  if (column === undefined) return tell(problem("explore.link.filter-column", { column: name }));
  switch (op) {
    case "missing":
    case "present":
      return filter;
    case "in":
    case "not-in": {
      const { values, strange } = settleValues(filter.values, column);
      if (strange.length > 0) {
        tell(problem("explore.link.filter-values", { column: name, values: strange.join(", ") }));
      }
      return values.length === 0 && strange.length > 0 ? null : { ...filter, values };
    }
    case "range":
      return settleRange(filter, column, tell);
    case "pattern":
      if (!isPattern(filter.text)) {
        return tell(problem("explore.link.filter-pattern", { column: name, pattern: filter.text }));
      }
  }
  return isNumeric(column) ? tell(problem("explore.link.filter-text", { column: name })) : filter;
}

/** Whether a text is a regular expression as the flag `u` has it. */
export function isPattern(text: string): boolean {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}

/** Texts that are numbers as numbers in a column of numbers, all numbers as texts in another; and what is neither. */
export function settleValues(
  values: readonly Cell[],
  column: Column,
): { readonly values: readonly Cell[]; readonly strange: readonly Cell[] } {
  const brought = values.map((value) => [value, settleCell(value, column)] as const);
  return {
    values: brought.flatMap(([, cell]) => (cell === undefined ? [] : [cell])),
    strange: brought.flatMap(([value, cell]) => (cell === undefined ? [value] : [])),
  };
}

function settleCell(cell: Cell, column: Column): Cell | undefined {
  if (cell === null || typeof cell === (isNumeric(column) ? "number" : "string")) return cell;
  if (typeof cell === "number") return String(cell);
  const number = cell.trim() === "" ? NaN : Number(cell);
  return Number.isFinite(number) ? number : undefined;
}

function settleRange(filter: Filter & { readonly op: "range" }, column: Column, tell: Tell): Filter | null {
  const dated = column.type === "date";
  if (!dated && !isNumeric(column))
    return tell(problem("explore.link.filter-range", { column: column.name }));
  const [low, high] = [filter.low, filter.high].map((end) => {
    const cell = settleCell(end, column);
    return typeof cell === "string" && !/^\d{4}-\d{2}-\d{2}$/.test(cell) ? undefined : cell;
  });
  if (low !== undefined && high !== undefined) return { ...filter, low, high };
  const ends = `${filter.low ?? ""}–${filter.high ?? ""}`;
  return tell(problem("explore.link.filter-bounds", { column: column.name, ends }));
}
