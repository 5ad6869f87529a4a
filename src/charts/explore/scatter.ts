import { columnTitle } from "../../query/column.ts";
import type { ChartChoice } from "../../query/query.ts";
import type { Canvas } from "../canvas.ts";
import { numberWidth } from "../text-width.ts";
import { numberAxis } from "./axis.ts";
import { type Drawn, markList } from "./drawing.ts";
import { factsOf, namesIn } from "./facts.ts";
import { type ChartInput, MOST_POINTS, type Say, cellsOf, columnNamed, numberOf } from "./input.ts";
import { legendOf, paletteOf } from "./palette.ts";
import { labelLines } from "./labels.ts";
import { panelsOf } from "./panels.ts";
import { pointMarks } from "./point-marks.ts";
import { measure } from "./points.ts";
import { headOf, placed } from "./rows-frame.ts";
import { timeAxis } from "./time-axis.ts";
import { dayOf } from "./time.ts";
import { writerOf } from "./write.ts";
import { placeIn, xyFrame } from "./xy-frame.ts";
import { layPanels } from "./xy-layout.ts";

/** A dot a line at two numbers, or at a time and a number; a line that lacks either is counted in a note. */
export function drawScatter(choice: ChartChoice, input: ChartInput, say: Say): Drawn {
  const facts = factsOf(input);
  const time = facts.find(({ name }) => name === choice.x)?.time ?? null;
  const column = columnNamed(input, choice.x);
  const across = cellsOf(input, choice.x).map((cell) => (time === "date" ? dayOf(cell) : numberOf(cell)));
  const name = namesIn(facts).find(
    ({ own, name: one }) => own && one !== choice.facet && one !== choice.colour,
  );
  const naming = [choice.facet, choice.colour, name?.name ?? null];
  const { points, all: present, write } = measure(choice.y ?? "", naming, choice, input, say, MOST_POINTS);
  const list = markList();
  const palette = paletteOf(input, choice.colour, say);
  const columnX = writeOf();
  const both = points.flatMap((point) => {
    const x = across[point.line] ?? null;
    if (x === null) return [];
    const said = say("explore.chart.said-pair", { said: point.said, x: columnX(x, point.line) });
    return [{ ...point, across: x, row: list.add([point.line], said) }];
  });
  const { panels, notes } = panelsOf(
    input,
    choice.facet,
    both.map(({ line }) => line),
    say,
  );
  const xs = both.map((point) => point.across);
  const writeX = column ? writerOf(column, xs, input, say) : write;
  const missing = across.length - both.length - (present - points.length);
  const spec = (canvas: Canvas) => {
    const head = headOf(write.title, canvas.width);
    const isMany = panels.length > 1;
    const axisY = numberAxis(
      both.map(({ value }) => value),
      write,
      { zero: false, room: isMany ? 90 : 160, locale: canvas.locale },
    );
    const left = 10 + Math.max(...axisY.ticks.map(({ label }) => numberWidth(label, 12, canvas.locale)));
    const layout = layPanels(
      panels.map(({ title }) => title),
      { left, below: 24, head: head.height },
      canvas,
    );
    const [first] = layout.frames;
    const room = first ? first.right - first.left : canvas.width;
    const axisX = time
      ? timeAxis(xs, time, room)
      : numberAxis(xs, writeX, { zero: false, room, locale: canvas.locale });
    const under = time ? [] : labelLines(writeX.title, canvas.width, 12);
    const height = layout.height + under.length * 15;
    return {
      ...placed(canvas.width, height),
      marks: [
        ...xyFrame({ ...layout, height }, axisX, axisY, { y: head, x: under }, canvas.width),
        ...panels.flatMap(({ lines }, i) => {
          const frame = layout.frames[i];
          if (!frame) return [];
          const { xOf, yOf } = placeIn(frame, axisX, axisY);
          return pointMarks(
            both
              .filter(({ line }) => lines.has(line))
              .map(({ line, row, value, across: x }) => ({
                row,
                x: xOf(x),
                y: yOf(value),
                tone: palette.toneOf(line),
              })),
            both.length > 300 ? 1.5 : 2.5,
          );
        }),
      ],
    };
  };
  return {
    legend: legendOf(palette, "points", both),
    notes: [
      ...(present > points.length
        ? [say("explore.chart.note-first", { shown: points.length, all: present })]
        : []),
      ...(missing > 0 ? [say("explore.chart.note-pairs", { count: missing })] : []),
      ...notes,
    ],
    marks: list.marks,
    spec,
  };

  /** What lies along the lower axis, in words. */
  function writeOf(): (x: number, line: number) => string {
    const numbers = across.filter((x) => x !== null);
    const writer = column && writerOf(column, numbers, input, say);
    const title = column ? columnTitle(column) : "";
    return (x, line) => {
      const value =
        time === "date" ? String(cellsOf(input, choice.x)[line]) : (writer?.whole(x) ?? String(x));
      return say("explore.chart.said", { at: title, said: value });
    };
  }
}
