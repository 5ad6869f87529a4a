import type { ChartInput } from "../../charts/explore/input.ts";
import type { Drawing } from "../../charts/explore/drawing.ts";
import { againstSize } from "../../charts/explore/whole-lines.ts";
import { type ChartChoice, noChart } from "../../query/query.ts";
import type { Explorer } from "../explorer.ts";
import type * as kitModule from "./kit.ts";

export type Kit = typeof kitModule;

/** A drawing, or why there is none; neither while lines are on their way. */
export type DrawnOrNot = { readonly drawing: Drawing | null; readonly problem: string | null };

/**
 * The chart of a choice.
 *
 * @param from the answer, or its first lines
 * @param whole every line of it, in the columns that are drawn; null while these are asked for
 */
export function drawOrSay(
  own: ChartChoice | null,
  kit: Kit,
  from: ChartInput,
  whole: ChartInput | null,
  text: Explorer["text"],
): DrawnOrNot {
  const not = (problem: string): DrawnOrNot => ({ drawing: null, problem });
  if (from.lines === 0) return not(text("explore.chart.no-lines"));
  if (!own) {
    // Marks drawn line by line have the same reason where lines are too many.
    const many = againstSize(noChart, from);
    return not(many ? text(many.key, many.values) : text("explore.chart.nothing"));
  }
  const known = new Set(from.columns.map(({ name }) => name));
  const { x, y, colour, facet, low, high } = own;
  const lost = [x, y, colour, facet, low, high].find((name) => name !== null && !known.has(name));
  if (lost) return not(text("explore.chart.no-column", { column: lost }));
  const size = againstSize(own, from);
  if (size) return not(text(size.key, size.values));
  if (!whole) return { drawing: null, problem: null };
  const reason = kit.reasonAgainst(own, whole, kit.factsOf(whole));
  if (reason) return not(text(reason.key, reason.values));
  return { drawing: kit.draw(own, whole, text), problem: null };
}
