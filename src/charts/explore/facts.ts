import { isCategorical, isNumeric } from "../../query/column.ts";
import type { Cell } from "../../query/column.ts";
import type { ResultColumn } from "../../query/result.ts";
import { isCompanion } from "./companions.ts";
import { type ChartInput, numberOf } from "./input.ts";
import { timeOf } from "./time.ts";

/** What a proposal needs to know of a column. */
export type Facts = {
  readonly name: string;
  readonly column: ResultColumn;
  readonly cells: readonly Cell[];
  /** "time" is a year or a date; "text" is free text that may still name lines. */
  readonly role: "number" | "time" | "category" | "text";
  readonly time: "year" | "date" | null;
  /** Values, without missing. */
  readonly distinct: number;
  readonly present: number;
  /** Whether it may be proposed: neither aside nor beside another number. */
  readonly own: boolean;
  /** Place among the columns. */
  readonly at: number;
};

export function factsOf(input: ChartInput): readonly Facts[] {
  return input.columns.map((column, i): Facts => {
    const cells = input.values[i] ?? [];
    const time = timeOf(column, cells);
    const present = isNumeric(column)
      ? cells.filter((cell) => numberOf(cell) !== null)
      : cells.filter((cell) => cell !== null);
    const role = time ? "time" : isNumeric(column) ? "number" : isCategorical(column) ? "category" : "text";
    return {
      name: column.name,
      column,
      cells,
      role,
      time,
      distinct: new Set(present).size,
      present: present.length,
      at: i,
      own: column.aside !== true && !isCompanion(column, input.columns),
    };
  });
}

/** Numbers to be drawn, those of measures and with the fewest missing first. */
export function numbersIn(facts: readonly Facts[]): readonly Facts[] {
  const rank = ({ column, own, present, cells }: Facts): number =>
    (own ? 0 : 4) +
    (present === 0 ? 8 : 0) +
    (column.from === "measure" || column.from === "pivot" ? 0 : 1) +
    1 -
    present / (cells.length || 1);
  return facts
    .filter(({ role, present }) => role === "number" && present > 0)
    .sort((a, b) => rank(a) - rank(b));
}

/** Columns that name things, groups and categories first. */
export function namesIn(facts: readonly Facts[]): readonly Facts[] {
  const rank = ({ column, role, own }: Facts): number =>
    (own ? 0 : 4) + (column.from === "group" ? 0 : 1) + (role === "category" ? 0 : role === "time" ? 1 : 2);
  return facts
    .filter(({ role, distinct }) => role !== "number" && distinct > 0)
    .sort((a, b) => rank(a) - rank(b));
}
