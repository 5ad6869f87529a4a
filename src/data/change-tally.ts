import { group } from "d3";
import type { RowChange } from "./row-changes.ts";

/** How many numbers a version of a dataset added, removed or changed; each counts once, as the first of these that it is. */
export type ChangeTally = {
  readonly added: number;
  readonly removed: number;
  /** Another value, relation, bound, n, unit or precision. */
  readonly values: number;
  /** The same number with another quotation or status. */
  readonly words: number;
};

/** Columns that describe a number and are no part of it. */
const DESCRIBING: readonly string[] = ["printed_value", "as_printed", "status"];

/** Columns that are told of a row that came or went. */
const ESTIMATE: readonly string[] = ["value", "low", "high"];

/** Counts the numbers among the changes; what befell the dataset as a whole is none. */
export function tallyChanges(changes: readonly RowChange[]): ChangeTally {
  const byId = group(
    changes.filter(({ id }) => id !== ""),
    ({ id }) => id,
  );
  const kinds = [...byId.values()].map(kindOf);
  const count = (kind: keyof ChangeTally): number => kinds.filter((own) => own === kind).length;
  return {
    added: count("added"),
    removed: count("removed"),
    values: count("values"),
    words: count("words"),
  };
}

function kindOf(changes: readonly RowChange[]): keyof ChangeTally {
  const whole = changes.every(({ column }) => ESTIMATE.includes(column));
  if (whole && changes.every(({ old }) => old === "")) return "added";
  if (whole && changes.every((change) => change.new === "")) return "removed";
  return changes.every(({ column }) => DESCRIBING.includes(column)) ? "words" : "values";
}
