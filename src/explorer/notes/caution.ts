import type { Cell, Column } from "../../query/column.ts";
import { isCategorical } from "../../query/column.ts";
import type { Query } from "../../query/query.ts";

/** What a reader of a grouped answer should know of the published numbers it was computed from. */
export type Caution = {
  /** How many of them stand corrected, are doubtful, or only bound their quantity ("<", "≥", "≈"). */
  readonly corrected: number;
  readonly unresolved: number;
  readonly bounded: number;
  /** How many of them a finding of the audit is about. */
  readonly finding: number;
  /** Columns in which a whole stands among its parts: a sum over both counts people twice. */
  readonly wholes: readonly string[];
};

const WHOLES = new Set(["all", "total", "both"]);

/** Columns of the table that a caution is read from; null where the question computes nothing of published numbers. */
export function cautionColumns(query: Query, columns: readonly Column[]): readonly string[] | null {
  const { group } = query;
  if (!group) return null;
  const used = usedColumns(query);
  if (used.length === 0) return null;
  const names = new Set(columns.map(({ name }) => name));
  const has = (name: string): boolean => names.has(name);
  const beside = used.flatMap((name) => [statusOf(name, has), relationOf(name, has)]);
  const spread = columns.filter((column) => isCategorical(column) && !group.by.includes(column.name));
  const inUse = [...used, ...beside, ...spread.map(({ name }) => name)].filter(has);
  return [...new Set(inUse)];
}

/**
 * @param values cells, by column, of the rows that passed
 * @param isInFinding whether a finding is about the number of a column in the n-th of these rows
 */
export function cautionOf(
  query: Query,
  columns: readonly Column[],
  values: ReadonlyMap<string, readonly Cell[]>,
  isInFinding: (column: string, at: number) => boolean,
): Caution {
  const has = (name: string): boolean => values.has(name);
  const used = usedColumns(query).filter(has);
  const count = (beside: (name: string) => string, test: (cell: Cell) => boolean): number =>
    used.reduce((sum, name) => {
      const cells = values.get(name) ?? [];
      const marks = values.get(beside(name)) ?? [];
      return sum + cells.filter((cell, i) => cell !== null && test(marks[i] ?? null)).length;
    }, 0);
  const status = (name: string): string => statusOf(name, has);
  const wholes = columns.filter(({ name }) => {
    if (query.group?.by.includes(name) || used.includes(name)) return false;
    // Only rows that hold a number in use count.
    const cells = (values.get(name) ?? []).filter((_, i) => used.some((one) => values.get(one)?.[i] != null));
    const found = new Set(cells.filter((cell) => cell !== null));
    return found.size > 1 && [...found].some((cell) => WHOLES.has(String(cell)));
  });
  return {
    corrected: count(status, (cell) => cell === "corrected"),
    unresolved: count(status, (cell) => cell === "unresolved"),
    bounded: count(
      (name) => relationOf(name, has),
      (cell) => cell !== null && cell !== "=",
    ),
    finding: used.reduce(
      (sum, name) =>
        sum + (values.get(name) ?? []).filter((cell, at) => cell !== null && isInFinding(name, at)).length,
      0,
    ),
    wholes: wholes.map(({ name, title }) => title ?? name),
  };
}

/** Columns whose numbers the measures take, through computed columns too. */
function usedColumns({ group, derived }: Query): readonly string[] {
  const direct = (group?.measures ?? []).flatMap((measure) =>
    "column" in measure ? [measure.column] : "weight" in measure && measure.weight ? [measure.weight] : [],
  );
  const through = direct.flatMap((name) => {
    const formula = derived.find((one) => one.name === name)?.formula ?? "";
    return [...formula.matchAll(/[\p{L}\p{N}_]+/gu)].map(([word]) => word);
  });
  return [...new Set([...direct, ...through])];
}

function statusOf(name: string, has: (name: string) => boolean): string {
  return has(`${name}_status`) ? `${name}_status` : NUMBERS_OF_FACTS.has(name) ? "status" : `${name}_status`;
}

function relationOf(name: string, has: (name: string) => boolean): string {
  return has(`${name}_relation`) ? `${name}_relation` : name === "value" ? "relation" : `${name}_relation`;
}

const NUMBERS_OF_FACTS = new Set(["value", "printed_value", "low", "high"]);
