import type { ChartChoice, ChartMark } from "../../query/query.ts";
import { columnsApart, isApart } from "./apart.ts";
import { countable, isCount } from "./count-lines.ts";
import { companionsOf } from "./companions.ts";
import { type Facts, namesIn, numbersIn } from "./facts.ts";
import type { ChartInput } from "./input.ts";
import { isRatio } from "./ratio.ts";

/** Colours that can be told apart, and panels that a page bears. */
export const MOST_COLOURS = 6;
export const MOST_PANELS = 12;

/** The columns that suit a mark best; null in the places for which there is none. */
export function fillIn(mark: ChartMark, input: ChartInput, facts: readonly Facts[]): ChartChoice {
  const none = { mark, x: null, y: null, colour: null, facet: null, low: null, high: null };
  const numbers = numbersIn(facts);
  const names = namesIn(facts).filter(({ own }) => own);
  const number = numbers[0] ?? null;
  const categories = names.filter(({ role }) => role !== "text");
  switch (mark) {
    case "bars":
    case "dots":
    case "forest": {
      if (!number) return { ...none, y: countable(names)?.name ?? null };
      const bounded = withEnds(numbers, input, facts);
      const estimate = mark === "bars" ? number : (bounded ?? number);
      const own = companionsOf(estimate.name, input.columns);
      const interval = estimate === bounded || mark === "forest" ? { low: own.low, high: own.high } : {};
      return { ...none, x: estimate.name, ...rows(names, estimate), ...interval };
    }
    case "lines": {
      const time = categories.find(({ role, distinct }) => role === "time" && distinct > 1) ?? null;
      const others = categories.filter((one) => one !== time);
      return {
        ...none,
        x: time?.name ?? null,
        y: number?.name ?? null,
        ...(time && number ? apartFrom(time, others, number) : {}),
      };
    }
    case "histogram":
      return { ...none, x: number?.name ?? null };
    case "box": {
      const groups = categories.find(({ distinct, present }) => distinct > 1 && present / distinct >= 5);
      return { ...none, x: number?.name ?? null, y: groups?.name ?? null };
    }
    case "scatter":
      return {
        ...none,
        x: number?.name ?? null,
        y: numbers[1]?.name ?? null,
        colour: few(categories)?.name ?? null,
      };
    case "heat-map": {
      const [y, x, third] = grid(categories, number);
      const facet = third && third.distinct <= MOST_PANELS ? third : undefined;
      return {
        ...none,
        x: x?.name ?? null,
        y: y?.name ?? null,
        colour: number?.name ?? null,
        facet: facet?.name ?? null,
      };
    }
    case "likert": {
      const counts = numbers.find((one) => isCount(one)) ?? number;
      const answers =
        categories.find(
          ({ column, distinct }) => column.type === "ordered" && distinct > 1 && distinct <= 5,
        ) ?? categories.find(({ distinct }) => distinct > 1 && distinct <= 5);
      const question = names.find((one) => one !== answers && answers && isApart([one, answers], counts));
      const first = names.find((one) => one !== answers);
      return {
        ...none,
        x: counts?.name ?? null,
        y: (question ?? first)?.name ?? null,
        colour: answers?.name ?? null,
      };
    }
  }
}

/** The first number of which half have an interval; of odds ratios, any. */
function withEnds(numbers: readonly Facts[], input: ChartInput, facts: readonly Facts[]): Facts | undefined {
  return numbers.find(({ name, column, present }) => {
    const { low } = companionsOf(name, input.columns);
    const ends = facts.find((one) => one.name === low);
    return ends !== undefined && (ends.present * 2 >= present || isRatio(column));
  });
}

/** Lines of a chart of rows: what names a line, then colours, then panels. */
function rows(names: readonly Facts[], number: Facts): Partial<ChartChoice> {
  const apart = columnsApart(names, number);
  const [first, ...others] = apart ?? names.filter(({ distinct }) => distinct > 1);
  const colour = others.find(({ role, distinct }) => role !== "text" && distinct <= MOST_COLOURS);
  const facet =
    apart && others.find((one) => one !== colour && one.role !== "text" && one.distinct <= MOST_PANELS);
  const heading = apart?.length === 1 && first ? names.find((one) => isAbove(one, first)) : undefined;
  return {
    y: (first ?? names[0])?.name ?? null,
    colour: (apart && colour?.name) ?? null,
    facet: (facet ?? heading)?.name ?? null,
  };
}

/** Whether each value of a column belongs under one value of another that stands before it: a question, its answers. */
function isAbove(heading: Facts, below: Facts): boolean {
  if (heading.role !== "category" || heading.distinct < 2 || heading.distinct > MOST_PANELS) return false;
  if (heading.distinct * 2 > below.distinct || heading.at > below.at) return false;
  const found = new Map<unknown, unknown>();
  return below.cells.every((cell, line) => {
    const own = heading.cells[line];
    if (!found.has(cell)) found.set(cell, own);
    return found.get(cell) === own;
  });
}

/** What sets series of one time apart: colour where few, else panels. */
function apartFrom(time: Facts, others: readonly Facts[], number: Facts): Partial<ChartChoice> {
  if (isApart([time], number)) return {};
  const one = others.find((other) => isApart([time, other], number));
  if (one && one.distinct <= MOST_PANELS)
    return one.distinct <= MOST_COLOURS ? { colour: one.name } : { facet: one.name };
  for (const a of others)
    for (const b of others)
      if (a !== b && a.distinct <= MOST_COLOURS && b.distinct <= MOST_PANELS && isApart([time, a, b], number))
        return { colour: a.name, facet: b.name };
  return { colour: few(others)?.name ?? null };
}

function grid(categories: readonly Facts[], number: Facts | null): readonly (Facts | undefined)[] {
  const apart = columnsApart(categories, number);
  if (apart && apart.length > 1) return apart;
  const some = categories.filter(({ distinct }) => distinct > 1);
  return [...some.slice(0, 2)].sort((a, b) => b.distinct - a.distinct);
}

function few(some: readonly Facts[]): Facts | undefined {
  return some.find(({ distinct }) => distinct > 1 && distinct <= MOST_COLOURS);
}
