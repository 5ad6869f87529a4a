import { type ChartChoice, type ChartMark, chartMarks, noChart } from "../../query/query.ts";
import { isApart } from "./apart.ts";
import { type Facts, factsOf } from "./facts.ts";
import { countLines, isCount } from "./count-lines.ts";
import { fillIn } from "./fill-in.ts";
import { type ChartInput, MOST_LINES, type Message, numberOf } from "./input.ts";
import { isRatio } from "./ratio.ts";
import { isAllDrawn } from "./all-drawn.ts";
import { isDistribution } from "./whole-lines.ts";
import { reasonAgainst } from "./reason-against.ts";

/** A mark with the columns that suit it, and why it cannot be drawn of them; null where it can. */
export type Option = {
  readonly mark: ChartMark;
  readonly choice: ChartChoice;
  readonly reason: Message | null;
};

export type Proposal = {
  /** The chart that shows the answer best; null where nothing can be drawn. */
  readonly best: ChartChoice | null;
  /** All marks, in the order of the query's. */
  readonly options: readonly Option[];
};

/**
 * What to draw of an answer. Nothing is proposed that `reasonAgainst` speaks against, or that would show only the first
 * of its lines.
 */
export function propose(input: ChartInput): Proposal {
  const facts = factsOf(input);
  const isMany = input.lines > MOST_LINES;
  const options = chartMarks.map((mark): Option => {
    const choice = isMany && !isDistribution(mark) ? { ...noChart, mark } : fillIn(mark, input, facts);
    return { mark, choice, reason: reasonAgainst(choice, input, facts) };
  });
  const lines = input.values[0]?.length ?? 0;
  const order = lines === 0 ? [] : isMany ? summing(facts, options) : preference(facts, options);
  const best = order
    .map((mark) => options.find((option) => option.mark === mark))
    .find((option) => option?.reason === null && isAllDrawn(option.choice, facts));
  const counted = lines > 0 && !isMany ? countLines(facts) : null;
  return { best: best?.choice ?? (counted && isAllDrawn(counted, facts) ? counted : null), options };
}

/** Marks that sum lines up, a box first where there are groups to compare. */
function summing(facts: readonly Facts[], options: readonly Option[]): readonly ChartMark[] {
  const groups = options.find(({ mark }) => mark === "box")?.choice.y;
  const isCompared = facts.some(({ name, distinct }) => name === groups && distinct <= MOST_GROUPS);
  return isCompared ? ["box", "histogram"] : ["histogram"];
}

/** Boxes that can be compared at a glance. */
const MOST_GROUPS = 24;

/** Marks from the one that fits best. */
function preference(facts: readonly Facts[], options: readonly Option[]): readonly ChartMark[] {
  const choiceOf = (mark: ChartMark): ChartChoice | undefined =>
    options.find((option) => option.mark === mark)?.choice;
  const named = (name: string | null | undefined): Facts | undefined =>
    facts.find((one) => one.name === name);
  const [lines, dots, likert, bars] = (["lines", "dots", "likert", "bars"] as const).map(choiceOf);
  const estimate = named(dots?.x);
  const found: ChartMark[] = [];
  if (dots?.low && estimate && isRatio(estimate.column)) found.push("forest");
  const answers = named(likert?.colour);
  const counts = named(likert?.x);
  if (answers?.column.type === "ordered" && counts && isCount(counts)) found.push("likert");
  if (lines?.x && lines.y) found.push("lines");
  if (dots?.low && estimate && isNamed(dots, estimate, named)) found.push("dots");
  const number = named(bars?.x);
  if (!number) return [...found, "bars"];
  const keys = [bars?.y, bars?.colour, bars?.facet].map(named).filter((one) => one !== undefined);
  const isUnique = keys.length > 0 && isApart(keys, number);
  if (isUnique && number.present <= 40) found.push(fromZero(number) ? "bars" : "dots");
  if (isUnique && keys.length > 1) found.push("heat-map");
  if (isUnique && number.present <= 200) found.push(fromZero(number) ? "bars" : "dots");
  const groups = named(choiceOf("box")?.y);
  if (groups && groups.distinct <= MOST_GROUPS) found.push("box");
  return [...found, "histogram", "scatter", "bars", "dots"];
}

function isNamed(
  { y, colour, facet }: ChartChoice,
  number: Facts,
  named: (name: string | null) => Facts | undefined,
): boolean {
  const keys = [y, colour, facet].map(named).filter((one) => one !== undefined);
  return keys.length > 0 && isApart(keys, number);
}

const NOT_FROM_ZERO = new Set([
  "level-1-5",
  "index-0-100",
  "ratio",
  "odds-ratio",
  "year",
  "percentage-points",
]);

/** Whether the length of a bar would say something: amounts and shares, not means, scores and ratios. */
function fromZero({ column, cells }: Facts): boolean {
  if (NOT_FROM_ZERO.has(column.unit ?? "") || isRatio(column)) return false;
  if (/mean|average|median|score|index|均值|平均|中位|得分|指数/i.test(column.name)) return false;
  return cells.every((cell) => (numberOf(cell) ?? 0) >= 0);
}
