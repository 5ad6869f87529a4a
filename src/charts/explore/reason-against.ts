import type { ChartChoice } from "../../query/query.ts";
import { firstShared } from "./apart.ts";
import type { Facts } from "./facts.ts";
import { type ChartInput, type Message, numberOf } from "./input.ts";
import { type Named, quantitiesOf, unitsOf } from "./quantities.ts";
import { againstSize } from "./whole-lines.ts";
import { isBeyond, stacksOf, totalIn } from "./whole.ts";
import { columnTitle, valueLabel } from "../../query/column.ts";

/** Values that a box is drawn of, and answers that a stack has at most. */
export const LEAST_BOX = 5;
const MOST_ANSWERS = 5;

/** Why a chart of this choice would be impossible or untrue; null where it may be drawn. */
export function reasonAgainst(
  choice: ChartChoice,
  input: ChartInput,
  facts: readonly Facts[],
): Message | null {
  const size = againstSize(choice, input);
  if (size) return size;
  const named: Named = (name) => facts.find((one) => one.name === name);
  const missing: Message = { key: `explore.chart.why-${choice.mark}` };
  const quantities = quantitiesOf(choice, named);
  if (quantities === null || quantities.some((one) => count(one) === 0)) return missing;
  for (const quantity of quantities) {
    const { column } = quantity;
    const units = unitsOf(quantity, input, facts);
    if (units.length > 1)
      return {
        key: "explore.chart.why-units",
        values: { column: columnTitle(column), units: units.slice(0, 4).join(" · ") },
      };
  }
  switch (choice.mark) {
    case "bars":
    case "dots":
      return null;
    case "histogram":
      return count(quantities[0]) < LEAST_BOX ? missing : null;
    case "box":
      return isBoxed(choice, named) ? null : missing;
    case "scatter":
      return pairs(quantities) < 3 ? missing : null;
    case "forest":
      return named(choice.low) && named(choice.high) ? null : missing;
    case "lines":
      return againstLines(choice, named, missing);
    case "heat-map":
      return shared([choice.x, choice.y, choice.facet], quantities[0], named);
    case "likert": {
      const answers = valuesBeside(named(choice.colour), quantities[0]);
      if (answers < 2 || answers > MOST_ANSWERS) return missing;
      const twice = shared([choice.y, choice.colour, choice.facet], quantities[0], named);
      return twice ?? againstWhole(choice, input, named, missing);
    }
  }
}

/** How many values a column has where there is a number. */
function valuesBeside(names: Facts | undefined, number: Facts | undefined): number {
  const here = names?.cells.filter((_, line) => numberOf(number?.cells[line]) !== null) ?? [];
  return new Set(here).size;
}

function count(one: Facts | undefined): number {
  return one?.cells.filter((cell) => numberOf(cell) !== null).length ?? 0;
}

function pairs([a, b]: readonly Facts[]): number {
  return (
    a?.cells.filter((cell, line) => numberOf(cell) !== null && numberOf(b?.cells[line]) !== null).length ?? 0
  );
}

function isBoxed({ x, y, facet }: ChartChoice, named: Named): boolean {
  return [...sizes(named(x), [named(y), named(facet)]).values()].some((size) => size >= LEAST_BOX);
}

/** How many numbers stand in each group of lines. */
function sizes(number: Facts | undefined, keys: readonly (Facts | undefined)[]): Map<string, number> {
  const found = new Map<string, number>();
  number?.cells.forEach((cell, line) => {
    if (numberOf(cell) === null) return;
    const key = keys.map((one) => String(one?.cells[line] ?? "\u0000")).join("\u0001");
    found.set(key, (found.get(key) ?? 0) + 1);
  });
  return found;
}

/** Two observations are two dots: one series at least has three, each at a time of its own. */
function againstLines({ x, y, colour, facet }: ChartChoice, named: Named, missing: Message): Message | null {
  const twice = shared([x, colour, facet], named(y), named, "explore.chart.why-several");
  if (twice) return twice;
  const most = Math.max(0, ...sizes(named(y), [named(colour), named(facet)]).values());
  return most < 3 ? missing : null;
}

function shared(
  names: readonly (string | null)[],
  number: Facts | undefined,
  named: Named,
  key: Message["key"] = "explore.chart.why-pair",
): Message | null {
  const keys = names.map(named).filter((one) => one !== undefined);
  const line = firstShared(keys, number ?? null);
  if (line === null) return null;
  const at = keys.map(({ cells, column }) => valueLabel(column, cells[line] ?? "NA"));
  return { key, values: { at: at.join(" · ") } };
}

function againstWhole(
  choice: ChartChoice,
  input: ChartInput,
  named: Named,
  missing: Message,
): Message | null {
  const stacks = stacksOf(choice, input);
  if (stacks.every(({ lines }) => lines.length < 2)) return missing;
  const total = totalIn(choice, input);
  if (total !== null) return { key: "explore.chart.why-total", values: { label: total } };
  const beyond = stacks.find(isBeyond);
  const question = named(choice.y);
  if (!beyond || !question) return null;
  const cell = String(question.cells[beyond.lines[0] ?? 0] ?? "NA");
  return {
    key: "explore.chart.why-whole",
    values: {
      label: valueLabel(question.column, cell),
      sum: Math.round(beyond.sum * 10) / 10,
      whole: beyond.whole ?? "",
    },
  };
}
