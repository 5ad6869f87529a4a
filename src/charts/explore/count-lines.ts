import type { ChartChoice } from "../../query/query.ts";
import { type Facts, namesIn } from "./facts.ts";

/** Whether a number counts people or things. */
export function isCount({ name, column }: Facts): boolean {
  return /count|^n$|persons|people|人数|个数|计数|频数/i.test(name) || column.unit === "persons";
}

/** Lines counted by a category: what can be drawn of any answer. */
export function countLines(facts: readonly Facts[]): ChartChoice | null {
  const column = countable(namesIn(facts).filter(({ own }) => own));
  const none = { x: null, colour: null, facet: null, low: null, high: null };
  return column ? { mark: "bars", ...none, y: column.name } : null;
}

/** A column whose values are worth counting. */
export function countable(names: readonly Facts[]): Facts | undefined {
  return (
    names.find(
      ({ role, distinct, present }) =>
        role === "category" && distinct > 1 && distinct <= 40 && distinct * 2 <= present,
    ) ??
    names.find(({ distinct }) => distinct > 1 && distinct <= 40) ??
    names[0]
  );
}
