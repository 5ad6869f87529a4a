import { columnTitle } from "../../query/column.ts";
import type { Cell } from "../../query/column.ts";
import type { LegendEntry } from "../legend.ts";
import { type Shape, shapes } from "../series/line.ts";
import { type ChartInput, type Say, cellsOf, columnNamed, labelOf } from "./input.ts";
import { MOST_COLOURS } from "./fill-in.ts";

/** What one value of the colour column looks like: colour and shape, so that colour never means alone. */
export type Tone = {
  readonly key: string;
  readonly label: string;
  readonly fill: string;
  readonly shape: Shape;
  /** Place in the order of values. */
  readonly at: number;
};

export type Palette = {
  readonly toneOf: (line: number) => Tone;
  readonly tones: readonly Tone[];
  readonly title: string;
};

/** A line's value as a key: missing is a value of its own. */
export function keyOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? "\u0000" : String(cell);
}

/** Values of a column as they occur: by its levels, else in order of the lines; missing last. */
export function valuesIn(input: ChartInput, name: string | null): readonly Cell[] {
  const levels = columnNamed(input, name)?.levels ?? [];
  const found = new Map(cellsOf(input, name).map((cell) => [keyOf(cell), cell]));
  const declared = levels.filter((level) => found.has(level));
  const others = [...found.values()].filter((cell) => cell !== null && !declared.includes(String(cell)));
  return [
    ...declared.map((level) => found.get(level) ?? level),
    ...others,
    ...(found.has("\u0000") ? [null] : []),
  ];
}

const ONE: Tone = { key: "", label: "", fill: "--series-1", shape: "dot", at: 0 };

/** Colours of a column's values; from the seventh value on they share the last, named so in the legend. */
export function paletteOf(input: ChartInput, name: string | null, say: Say): Palette {
  const column = columnNamed(input, name);
  if (!column) return { toneOf: () => ONE, tones: [], title: "" };
  const cells = cellsOf(input, name);
  const values = valuesIn(input, name);
  const rest = values.length > MOST_COLOURS ? values.slice(MOST_COLOURS) : [];
  const tones = new Map(
    values.map((cell, at): [string, Tone] => {
      const isRest = at >= MOST_COLOURS;
      const shape = shapes[at % shapes.length] ?? "dot";
      const label = isRest ? say("explore.chart.others", { count: rest.length }) : labelOf(cell, column, say);
      const fill = isRest ? "--series-7" : `--series-${at + 1}`;
      return [
        keyOf(cell),
        { key: isRest ? "others" : keyOf(cell), label, fill, shape: isRest ? "dot" : shape, at },
      ];
    }),
  );
  return {
    toneOf: (line) => tones.get(keyOf(cells[line])) ?? ONE,
    tones: [...tones.values()].slice(0, MOST_COLOURS + 1),
    title: columnTitle(column),
  };
}

/** Legend of the values that are drawn: squares for areas, shapes for points. */
export function legendOf(
  { tones, toneOf }: Palette,
  form: "areas" | "points",
  drawn: readonly { readonly line: number }[],
): readonly LegendEntry[] {
  const keys = new Set(drawn.map(({ line }) => toneOf(line).key));
  return tones
    .filter(({ key }) => keys.has(key))
    .map(({ key, label, fill, shape }) => ({
      key,
      label,
      fill,
      mark: form === "areas" ? "square" : shape,
    }));
}
