import { rect, text } from "@observablehq/plot";
import type { Cell } from "../../query/column.ts";
import type { ChartChoice } from "../../query/query.ts";
import { type Canvas, textSize } from "../canvas.ts";
import { marked } from "../marked.ts";
import { numberWidth } from "../text-width.ts";
import { type Drawn, markList } from "./drawing.ts";
import { type ChartInput, type Say, cellsOf, columnNamed, labelOf } from "./input.ts";
import { classesOf, heatLegend, strengthOf } from "./heat-classes.ts";
import { columnHeads } from "./column-heads.ts";
import { keyOf, valuesIn } from "./palette.ts";
import { gather, panelsOf } from "./panels.ts";
import { measure } from "./points.ts";
import { placed, rowLabels, small, words } from "./rows-frame.ts";
import { layRows } from "./rows-layout.ts";
import { timeOf } from "./time.ts";

const CELL = 24;
const LEADING = 15;
const MOST_ROWS = 40;
const MOST_COLUMNS = 30;

/** A number for each pair of two categories, as one colour in five strengths and, where it fits, as text. */
export function drawHeatMap(choice: ChartChoice, input: ChartInput, say: Say): Drawn {
  const naming = [choice.facet, choice.y, choice.x];
  const { points, missing, write } = measure(choice.colour ?? "", naming, choice, input, say);
  const list = markList();
  const across = cellsOf(input, choice.x);
  const column = columnNamed(input, choice.x);
  const found = new Set(points.map(({ line }) => keyOf(across[line])));
  const columns = valuesIn(input, choice.x).filter((cell) => found.has(keyOf(cell)));
  const shown = columns.slice(0, MOST_COLUMNS);
  const at = new Map(shown.map((cell, i) => [keyOf(cell), i]));
  const classes = classesOf(points.map(({ value }) => value));
  const { panels, notes } = panelsOf(
    input,
    choice.facet,
    points.map(({ line }) => line),
    say,
  );
  const rowColumn = columnNamed(input, choice.y);
  const drawn = panels.map(({ title, lines }) => {
    const groups = gather(
      points.filter(({ line }) => lines.has(line) && at.has(keyOf(across[line]))),
      input,
      choice.y,
    );
    return {
      title,
      all: groups.length,
      bands: groups.slice(0, MOST_ROWS).map(({ cell, items }) => ({
        label: rowColumn ? labelOf(cell, rowColumn, say) : "",
        cells: items.map(({ line, value, text: own, said }) => ({
          row: list.add([line], said),
          at: at.get(keyOf(across[line])) ?? 0,
          strength: strengthOf(value, classes),
          text: own,
        })),
      })),
    };
  });
  const isTime = column !== undefined && timeOf(column, across) !== null;
  const labels = shown.map((cell: Cell) => (column ? labelOf(cell, column, say) : ""));
  const spec = (canvas: Canvas) => {
    const bands = drawn.flatMap((panel) => panel.bands);
    const lay = (head: number, foot: number) =>
      layRows(
        drawn.map(({ title, bands: own }) => ({
          title,
          bands: own.map(({ label }) => ({ label, size: CELL })),
        })),
        { aside: 2, head, foot },
        canvas,
      );
    const { left, right } = lay(0, 0);
    const each = (right - left) / Math.max(1, shown.length);
    const { heads, key } = columnHeads(labels, each, isTime, canvas.width);
    const head = Math.max(0, ...heads.map((lines) => lines.length)) * LEADING + 6;
    const layout = lay(head, 4 + (key.length > 0 ? key.length * LEADING + 8 : 0));
    const cells = bands.flatMap((band, i) =>
      band.cells.map((cell) => ({
        ...cell,
        x1: left + cell.at * each,
        x2: left + (cell.at + 1) * each,
        y1: layout.bands[i]?.y1 ?? 0,
        y2: layout.bands[i]?.y2 ?? 0,
      })),
    );
    type Placed = (typeof cells)[number];
    const written = cells.filter(({ text: own }) => numberWidth(own, textSize, canvas.locale) < each - 3);
    return {
      ...placed(canvas.width, layout.height),
      marks: [
        ...rowLabels(layout),
        words(
          heads.flatMap((lines, i) =>
            lines.map((line, j) => ({
              x: left + (i + 0.5) * each,
              y: head - 6 - (lines.length - j - 0.5) * LEADING,
              text: line,
            })),
          ),
          small,
        ),
        words(
          key.map((line, i) => ({ x: 0, y: layout.bottom + 14 + i * LEADING, text: line })),
          { ...small, textAnchor: "start" },
        ),
        rect(cells, {
          x1: "x1",
          x2: "x2",
          y1: "y1",
          y2: "y2",
          fill: "var(--series-1)",
          fillOpacity: "strength",
          stroke: "var(--rule)",
          ...marked(cells, ({ row }) => row),
        }),
        text(written, {
          x: ({ x1, x2 }: Placed) => (x1 + x2) / 2,
          y: ({ y1, y2 }: Placed) => (y1 + y2) / 2,
          text: "text",
          fontSize: textSize,
          fill: ({ strength }: Placed) => (strength > 0.5 ? "var(--on-series-1)" : "var(--ink)"),
          pointerEvents: "none",
        }),
      ],
      opacity: { type: "identity" } as const,
    };
  };
  const all = drawn.reduce((sum, panel) => sum + panel.all, 0);
  const drawnRows = drawn.reduce((sum, { bands }) => sum + bands.length, 0);
  return {
    legend: heatLegend(classes, (value) => write.tick(value, (classes[1] ?? 1) - (classes[0] ?? 0)), say),
    notes: [
      ...(columns.length > shown.length
        ? [say("explore.chart.note-columns", { shown: shown.length, all: columns.length })]
        : []),
      ...(all > drawnRows ? [say("explore.chart.note-rows", { shown: drawnRows, all })] : []),
      ...(missing > 0 ? [say("explore.chart.note-missing", { count: missing, column: write.title })] : []),
      ...notes,
    ],
    marks: list.marks,
    spec,
  };
}
