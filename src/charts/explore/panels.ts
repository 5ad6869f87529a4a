import type { Cell } from "../../query/column.ts";
import { type ChartInput, type Say, cellsOf, columnNamed, labelOf } from "./input.ts";
import { MOST_PANELS } from "./fill-in.ts";
import { keyOf, valuesIn } from "./palette.ts";
import { titleOf } from "./points.ts";

/** One value of the facet column, with the lines that stand in its panel. */
export type Panel = { readonly key: string; readonly title: string; readonly lines: ReadonlySet<number> };

export type Panels = { readonly panels: readonly Panel[]; readonly notes: readonly string[] };

/** Panels by the values of a column; one without a title where there is none. */
export function panelsOf(
  input: ChartInput,
  facet: string | null,
  lines: readonly number[],
  say: Say,
): Panels {
  const column = columnNamed(input, facet);
  if (!column) return { panels: [{ key: "", title: "", lines: new Set(lines) }], notes: [] };
  const cells = cellsOf(input, facet);
  const byKey = new Map<string, Set<number>>();
  for (const line of lines) {
    const key = keyOf(cells[line]);
    byKey.set(key, (byKey.get(key) ?? new Set<number>()).add(line));
  }
  const values = valuesIn(input, facet).filter((cell) => byKey.has(keyOf(cell)));
  const titled = (cell: Cell): string =>
    say("explore.chart.panel", { column: titleOf(facet, input), value: labelOf(cell, column, say) });
  return {
    panels: values.slice(0, MOST_PANELS).map((cell) => ({
      key: keyOf(cell),
      title: titled(cell),
      lines: byKey.get(keyOf(cell)) ?? new Set<number>(),
    })),
    notes:
      values.length > MOST_PANELS
        ? [say("explore.chart.note-panels", { shown: MOST_PANELS, all: values.length })]
        : [],
  };
}

/** Lines gathered by the value of a column, in order of the lines. */
export function gather<T extends { readonly line: number }>(
  items: readonly T[],
  input: ChartInput,
  name: string | null,
): readonly { readonly cell: Cell; readonly items: readonly T[] }[] {
  const cells = cellsOf(input, name);
  const found = new Map<string, { cell: Cell; items: T[] }>();
  for (const item of items) {
    const cell = cells[item.line] ?? null;
    const group = found.get(keyOf(cell)) ?? { cell, items: [] };
    group.items.push(item);
    found.set(keyOf(cell), group);
  }
  return [...found.values()];
}
