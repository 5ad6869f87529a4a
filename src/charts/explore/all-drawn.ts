import type { ChartChoice } from "../../query/query.ts";
import type { Facts } from "./facts.ts";
import { MOST_PANELS } from "./fill-in.ts";
import { MOST_POINTS, numberOf } from "./input.ts";
import { MOST_ROWS } from "./row-items.ts";

/** Whether a chart draws every number of its columns, and lines enough points in every panel to join them. */
export function isAllDrawn(choice: ChartChoice, facts: readonly Facts[]): boolean {
  const named = (name: string | null): Facts | undefined => facts.find((one) => one.name === name);
  const [x, y, facet] = [choice.x, choice.y, choice.facet].map(named);
  if (facet && facet.distinct > MOST_PANELS) return false;
  switch (choice.mark) {
    case "bars":
    case "dots":
    case "forest":
      return (x ? x.present : (y?.distinct ?? 0)) <= MOST_ROWS;
    case "lines":
      return (y?.present ?? 0) <= MOST_POINTS && (!y || isJoined(y, facet, named(choice.colour)));
    case "scatter":
      return (y?.present ?? 0) <= MOST_POINTS;
    case "heat-map":
      return (y?.distinct ?? 0) <= MOST_ROWS && (x?.distinct ?? 0) <= 30;
    default:
      return true;
  }
}

/** Whether each panel has a line of three points at least. */
function isJoined({ cells }: Facts, facet: Facts | undefined, colour: Facts | undefined): boolean {
  const panels = new Map<string, Map<string, number>>();
  cells.forEach((cell, line) => {
    if (numberOf(cell) === null) return;
    const panel = String(facet?.cells[line] ?? "");
    const series = String(colour?.cells[line] ?? "");
    const counts = panels.get(panel) ?? new Map<string, number>();
    panels.set(panel, counts.set(series, (counts.get(series) ?? 0) + 1));
  });
  return [...panels.values()].every((counts) => Math.max(...counts.values()) >= 3);
}
