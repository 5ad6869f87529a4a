import type { ChartChoice } from "../../query/query.ts";
import { columnTitle } from "../../query/column.ts";
import type { Canvas } from "../canvas.ts";
import { numberWidth } from "../text-width.ts";
import { numberAxis } from "./axis.ts";
import { type Drawn, markList } from "./drawing.ts";
import { type Facts, factsOf } from "./facts.ts";
import { type ChartInput, MOST_POINTS, type Say, cellsOf, numberOf } from "./input.ts";
import { keyOf, legendOf, paletteOf } from "./palette.ts";
import { panelsOf } from "./panels.ts";
import { joinedMarks } from "./point-marks.ts";
import { measure } from "./points.ts";
import { headOf, placed } from "./rows-frame.ts";
import { runsOf } from "./runs.ts";
import { timeAxis } from "./time-axis.ts";
import { dayOf } from "./time.ts";
import { placeIn, xyFrame } from "./xy-frame.ts";
import { layPanels } from "./xy-layout.ts";

/**
 * Points over time, joined only within a run of a line that has three points at least; the axis of values holds zero
 * unless values lie far from it.
 */
export function drawLines(choice: ChartChoice, input: ChartInput, say: Say): Drawn {
  const facts = factsOf(input);
  const time = facts.find(({ name }) => name === choice.x)?.time ?? "year";
  const times = cellsOf(input, choice.x).map((cell) => (time === "date" ? dayOf(cell) : numberOf(cell)));
  const {
    points,
    all: present,
    missing,
    write,
  } = measure(choice.y ?? "", [choice.facet, choice.colour, choice.x], choice, input, say, MOST_POINTS);
  const list = markList();
  const palette = paletteOf(input, choice.colour, say);
  const colours = cellsOf(input, choice.colour);
  const timed = points.flatMap((point) => {
    const at = times[point.line] ?? null;
    return at === null ? [] : [{ ...point, at, row: list.add([point.line], point.said) }];
  });
  const all = [...new Set(timed.map(({ at }) => at))].sort((a, b) => a - b);
  const definitions = definitionsIn(facts, choice);
  const { panels, notes } = panelsOf(
    input,
    choice.facet,
    timed.map(({ line }) => line),
    say,
  );
  const drawn = panels.map(({ title, lines }) => {
    const byColour = new Map<string, typeof timed>();
    for (const point of timed.filter(({ line }) => lines.has(line))) {
      const key = keyOf(colours[point.line]);
      byColour.set(key, [...(byColour.get(key) ?? []), point]);
    }
    return {
      title,
      series: [...byColour.values()].map((own) => ({
        isJoined: own.length >= 3,
        runs: runsOf(own, all, definitions),
      })),
    };
  });
  const values = timed.map(({ value }) => value);
  const zero = isNearZero(values);
  const broken = definitions.filter(({ cells }) =>
    drawn.some(({ series }) =>
      series.some(({ isJoined, runs }) => {
        const own = runs.flat();
        return (
          isJoined && own.some(({ line }, i) => i > 0 && cells[line] !== cells[own[i - 1]?.line ?? line])
        );
      }),
    ),
  );
  const spec = (canvas: Canvas) => {
    const head = headOf(write.title, canvas.width);
    const axisY = numberAxis(values, write, {
      zero,
      room: drawn.length > 1 ? 90 : 160,
      locale: canvas.locale,
    });
    const left = 10 + Math.max(...axisY.ticks.map(({ label }) => numberWidth(label, 12, canvas.locale)));
    const layout = layPanels(
      drawn.map(({ title }) => title),
      { left, below: 24, head: head.height },
      canvas,
    );
    const [first] = layout.frames;
    const axisX = timeAxis(all, time, first ? first.right - first.left : canvas.width);
    return {
      ...placed(canvas.width, layout.height),
      marks: [
        ...xyFrame(layout, axisX, axisY, { y: head, x: [] }, canvas.width),
        ...drawn.flatMap(({ series }, i) => {
          const frame = layout.frames[i];
          if (!frame) return [];
          const { xOf, yOf } = placeIn(frame, axisX, axisY);
          return series.flatMap(({ runs, isJoined }) =>
            joinedMarks(
              runs.map((run) =>
                run.map(({ line, at, value, row }) => ({
                  row,
                  x: xOf(at),
                  y: yOf(value),
                  tone: palette.toneOf(line),
                })),
              ),
              canvas.narrow || drawn.length > 1 || all.length > 24 ? 2.25 : 3,
              isJoined,
            ),
          );
        }),
      ],
    };
  };
  return {
    legend: legendOf(palette, "points", timed),
    notes: [
      ...(present > points.length
        ? [say("explore.chart.note-first", { shown: points.length, all: present })]
        : []),

      ...broken.map(({ column }) => say("explore.chart.note-break", { column: columnTitle(column) })),
      ...(zero ? [] : [say("explore.chart.note-zero")]),
      ...(missing > 0 ? [say("explore.chart.note-missing", { count: missing, column: write.title })] : []),
      ...notes,
    ],
    marks: list.marks,
    spec,
  };
}

/** Columns whose change means that something else is counted. */
function definitionsIn(facts: readonly Facts[], { x, y, colour, facet }: ChartChoice): readonly Facts[] {
  return facts.filter(
    ({ name, role, own }) => own && role === "category" && ![x, y, colour, facet].includes(name),
  );
}

/** Whether an axis from zero would still show how values differ. */
function isNearZero(values: readonly number[]): boolean {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least <= 0 || most <= 0 || least < most * 0.75;
}
