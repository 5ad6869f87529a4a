import type { ChartChoice, ChartMark } from "../../query/query.ts";
import type { ResultColumn } from "../../query/result.ts";
import { formatNumber } from "../../i18n/format-number.ts";
import { companionsOf } from "./companions.ts";
import { type ChartInput, MOST_CELLS, MOST_LINES, type Message } from "./input.ts";

/** Whether a mark sums lines up, so that it can be drawn of any number of them. */
export function isDistribution(mark: ChartMark): boolean {
  return mark === "histogram" || mark === "box";
}

/** Columns of which a distribution needs every line. */
export function columnsNeeded(
  { x, y, facet }: Pick<ChartChoice, "x" | "y" | "facet">,
  columns: readonly ResultColumn[],
): readonly string[] {
  const { n, unit, status, relation } = companionsOf(x ?? "", columns);
  return [...new Set([x, y, facet, n, unit, status, relation].filter((name) => name !== null))];
}

/** Why an answer has too many lines for a chart that leaves none out; null where it has not. */
export function againstSize(
  choice: ChartChoice,
  { lines, columns, locale }: Pick<ChartInput, "lines" | "columns" | "locale">,
): Message | null {
  const most = (count: number) => ({ most: formatNumber(count, 1, locale) });
  if (!isDistribution(choice.mark))
    return lines > MOST_LINES ? { key: "explore.chart.why-many", values: most(MOST_LINES) } : null;
  const needed = columnsNeeded(choice, columns).length;
  return lines * needed > MOST_CELLS ? { key: "explore.chart.why-cells", values: most(MOST_CELLS) } : null;
}
