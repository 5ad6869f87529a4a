import type { ChartChoice, Filter, Query } from "../../query/query.ts";
import { type ChartInput, cellsOf, linesHere } from "../../charts/explore/input.ts";

/**
 * Filters that keep the lines selected and no others, by the columns that name lines: those of the grouping, else those
 * of the chart. null where values of these columns cannot tell the lines from the rest.
 */
export function keepOnly(
  selected: readonly number[],
  { group, match, filters }: Pick<Query, "group" | "match" | "filters">,
  choice: ChartChoice,
  input: ChartInput,
): readonly Filter[] | null {
  if (selected.length === 0 || (match === "any" && filters.length > 0)) return null;
  if (selected.some((line) => line >= linesHere(input)) || input.lines > linesHere(input)) return null;
  const named = group ? group.by : [choice.y, choice.colour, choice.facet, choice.x];
  const columns = input.columns.filter(
    ({ name, from, type }) =>
      named.includes(name) &&
      (from === "source" || from === "derived" || from === "group") &&
      (group || type !== "number"),
  );
  if (columns.length === 0) return null;
  const chosen = columns.map(({ name }) => {
    const cells = cellsOf(input, name);
    return { name, cells, values: new Set(selected.map((line) => cells[line] ?? null)) };
  });
  const kept = Array.from({ length: linesHere(input) }, (_, line) => line).filter((line) =>
    chosen.every(({ cells, values }) => values.has(cells[line] ?? null)),
  );
  if (kept.length !== selected.length || kept.length === linesHere(input)) return null;
  return chosen
    .filter(({ cells, values }) => cells.some((cell) => !values.has(cell)))
    .map(({ name, values }): Filter => ({ op: "in", column: name, values: [...values] }));
}
