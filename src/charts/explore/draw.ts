import type { ChartChoice } from "../../query/query.ts";
import { columnTitle } from "../../query/column.ts";
import { drawBars } from "./bars.ts";
import { drawBox } from "./box.ts";
import { companionsOf } from "./companions.ts";
import { drawDots } from "./dots.ts";
import type { Drawing, Drawn } from "./drawing.ts";
import { factsOf } from "./facts.ts";
import { drawForest } from "./forest.ts";
import { drawHeatMap } from "./heat-map.ts";
import { drawHistogram } from "./histogram.ts";
import { type ChartInput, type Say, cellsOf, numberOf } from "./input.ts";
import { drawLines } from "./lines.ts";
import { titleOf } from "./points.ts";
import { drawScatter } from "./scatter.ts";
import { drawStacked } from "./stacked.ts";

/**
 * The chart of a choice. A choice for which `reasonAgainst` gives a reason must not come here.
 *
 * @throws Error when the answer lacks a column of the choice
 */
export function draw(choice: ChartChoice, input: ChartInput, say: Say): Drawing {
  const drawn = drawnAs(choice, input, say);
  const title = titleOfChart(choice, input, say);
  return {
    ...drawn,
    title,
    alt: say("explore.chart.alt", {
      mark: say(`explore.chart.mark-${choice.mark}`),
      title,
      count: drawn.marks.length,
    }),
    notes: [...(drawn.notes ?? []), ...notesOn(choice, input, say)],
    n: nOf(choice, input),
  };
}

function drawnAs(choice: ChartChoice, input: ChartInput, say: Say): Drawn {
  switch (choice.mark) {
    case "bars":
      return drawBars(choice, input, say);
    case "dots":
      return isCrossed(choice, input) ? drawScatter(choice, input, say) : drawDots(choice, input, say);
    case "lines":
      return drawLines(choice, input, say);
    case "histogram":
      return drawHistogram(choice, input, say);
    case "box":
      return drawBox(choice, input, say);
    case "heat-map":
      return drawHeatMap(choice, input, say);
    case "scatter":
      return drawScatter(choice, input, say);
    case "likert":
      return drawStacked(choice, input, say);
    case "forest":
      return drawForest(choice, input, say);
  }
}

/** Whether dots lie between two axes: a number runs upward. */
function isCrossed({ y }: ChartChoice, input: ChartInput): boolean {
  return factsOf(input).some(({ name, role }) => name === y && role === "number");
}

/** The column that is measured. */
export function measuredBy({ mark, x, y, colour }: ChartChoice, input: ChartInput): string | null {
  if (mark === "heat-map") return colour;
  if (mark === "lines" || mark === "scatter") return y;
  return mark === "dots" && isCrossed({ mark, x, y, colour } as ChartChoice, input) ? y : x;
}

/** "Count by answer": what is shown, not what is found. */
function titleOfChart(choice: ChartChoice, input: ChartInput, say: Say): string {
  const measured = measuredBy(choice, input);
  const what = measured === null ? say("explore.chart.count-of-lines") : titleOf(measured, input);
  const by = [...new Set([choice.y, choice.x, choice.colour, choice.facet])]
    .filter((name) => name !== null && name !== measured)
    .map((name) => within(titleOf(name, input)));
  const title =
    choice.mark === "histogram"
      ? say("explore.chart.title-distribution", { what })
      : by.length === 0
        ? what
        : say("explore.chart.title", { what, by: listed(by, say) });
  return input.locale === "en" && isWord(title) ? title.charAt(0).toUpperCase() + title.slice(1) : title;
}

/** "question, tier and answer". */
function listed(names: readonly string[], say: Say): string {
  const [last = "", ...others] = [...names].reverse();
  const before = others.reverse().join(say("explore.chart.list"));
  return before === "" ? last : `${before}${say("explore.chart.and")}${last}`;
}

/** Whether a title begins with a word, not with a name such as "added_up". */
function isWord(title: string): boolean {
  return /^[a-z]+(?=[\s,:]|$)/.test(title);
}

/** A title within a sentence: "Country" becomes "country", "GDP" stays. */
function within(title: string): string {
  return /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

const DOUBTFUL = new Set(["corrected", "unresolved"]);
const BOUNDS = new Set(["<", ">", "≤", "≥"]);
const ABOUT = new Set(["≈"]);

/** What is to be minded of the numbers drawn. */
function notesOn(choice: ChartChoice, input: ChartInput, say: Say): readonly string[] {
  const name = measuredBy(choice, input);
  const column = input.columns.find((one) => one.name === name);
  if (!column) return [];
  const numbers = cellsOf(input, name).map(numberOf);
  const { status, relation } = companionsOf(column.name, input.columns);
  const count = (companion: string | null, among: ReadonlySet<string>): number =>
    cellsOf(input, companion).filter((cell, line) => numbers[line] != null && among.has(String(cell))).length;
  const [doubtful, bounds, about] = [
    count(status, DOUBTFUL),
    count(relation, BOUNDS),
    count(relation, ABOUT),
  ];
  const title = columnTitle(column);
  return [
    ...(doubtful > 0 ? [say("explore.chart.note-status", { count: doubtful, column: title })] : []),
    ...(about > 0 ? [say("explore.chart.note-about", { count: about, column: title })] : []),
    ...(bounds > 0 ? [say("explore.chart.note-bounds", { count: bounds, column: title })] : []),
  ];
}

/** The n that all lines drawn share; null where they have none or several. */
function nOf(choice: ChartChoice, input: ChartInput): number | null {
  const { n } = companionsOf(measuredBy(choice, input) ?? "", input.columns);
  const values = new Set(cellsOf(input, n));
  const [only] = values;
  return values.size === 1 ? numberOf(only) : null;
}
