import { counted as countOf } from "../../i18n/counted.ts";
import type { ChartChoice } from "../../query/query.ts";
import { type ChartInput, type Say, cellsOf, columnNamed, labelOf, linesHere } from "./input.ts";
import { gather, panelsOf } from "./panels.ts";
import { type Point, lineNames, measure } from "./points.ts";
import { type Writer, countTick } from "./write.ts";
import { keyOf } from "./palette.ts";
import { formatNumber } from "../../i18n/format-number.ts";

/** A number drawn in a row: a point, or how many lines share a place. */
export type Item = Point & { readonly lines: readonly number[] };

export type ItemBand = { readonly label: string; readonly items: readonly Item[] };
export type ItemPanel = { readonly title: string; readonly bands: readonly ItemBand[] };

export type Items = {
  readonly panels: readonly ItemPanel[];
  readonly all: readonly Item[];
  readonly write: Writer;
  /** What is measured, with its unit. */
  readonly measured: string;
  readonly notes: readonly string[];
};

/** Marks of a chart of rows at most: more could not be read. */
export const MOST_ROWS = 40;

/** Numbers (or counts of lines, where `x` is null) in bands by `y` and panels by `facet`, in order of the lines. */
export function itemsOf(choice: ChartChoice, input: ChartInput, say: Say): Items {
  const { items, write, measured, missing } = choice.x === null ? counted() : numbers(choice.x);
  const kept = items.slice(0, MOST_ROWS);
  const { panels, notes } = panelsOf(
    input,
    choice.facet,
    kept.map(({ line }) => line),
    say,
  );
  return {
    panels: panels.map(({ title, lines }) => ({
      title,
      bands: bandsOf(
        kept.filter(({ line }) => lines.has(line)),
        choice.y,
        input,
        say,
      ),
    })),
    all: kept,
    write,
    measured,
    notes: [
      ...(items.length > kept.length
        ? [say("explore.chart.note-first", { shown: kept.length, all: items.length })]
        : []),
      ...(missing > 0 ? [say("explore.chart.note-missing", { count: missing, column: measured })] : []),
      ...notes,
    ],
  };

  function numbers(name: string) {
    const { points, write, missing } = measure(
      name,
      [choice.facet, choice.y, choice.colour],
      choice,
      input,
      say,
    );
    return {
      items: points.map((point) => ({ ...point, lines: [point.line] })),
      write,
      measured: write.title,
      missing,
    };
  }

  function counted() {
    const keys = [choice.facet, choice.y, choice.colour];
    const cells = keys.map((name) => cellsOf(input, name));
    const groups = new Map<string, number[]>();
    for (let line = 0; line < linesHere(input); line += 1) {
      const key = JSON.stringify(cells.map((column) => keyOf(column[line])));
      groups.set(key, [...(groups.get(key) ?? []), line]);
    }
    const naming = lineNames(keys, input, say);
    const number = (value: number): string => formatNumber(value, 1, input.locale);
    const write: Writer = { number, whole: number, tick: countTick(input.locale), title: "" };
    const items = [...groups.values()]
      .map((lines): Item => {
        const line = lines[0] ?? 0;
        const text = number(lines.length);
        const said = say("explore.chart.said", {
          at: naming(line),
          said: countOf(lines.length, "line", say, text),
        });
        return { line, lines, value: lines.length, low: null, high: null, n: null, text, said };
      })
      .sort((a, b) => b.value - a.value || a.line - b.line);
    return { items, write, measured: say("explore.chart.count-of-lines"), missing: 0 };
  }
}

export function bandsOf(
  items: readonly Item[],
  y: string | null,
  input: ChartInput,
  say: Say,
): readonly ItemBand[] {
  const column = columnNamed(input, y);
  return column
    ? gather(items, input, y).map((group) => ({
        label: labelOf(group.cell, column, say),
        items: group.items,
      }))
    : items.map((item) => ({ label: say("explore.chart.line", { number: item.line + 1 }), items: [item] }));
}

/** How many n the items share; null where they have none or several. */
export function sharedN(items: readonly Item[]): number | null {
  const [first] = items;
  return first && items.every(({ n }) => n === first.n) ? first.n : null;
}
