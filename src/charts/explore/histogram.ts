import { counted } from "../../i18n/counted.ts";
import { rect } from "@observablehq/plot";
import { bin, thresholdSturges } from "d3";
import type { ChartChoice } from "../../query/query.ts";
import type { Canvas } from "../canvas.ts";
import { marked } from "../marked.ts";
import { numberWidth } from "../text-width.ts";
import { numberAxis } from "./axis.ts";
import { type Drawn, markList } from "./drawing.ts";
import type { ChartInput, Say } from "./input.ts";
import { labelLines } from "./labels.ts";
import { panelsOf } from "./panels.ts";
import { type LineNumber, numbersOf } from "./numbers.ts";
import { headOf, placed } from "./rows-frame.ts";
import { placeIn, xyFrame } from "./xy-frame.ts";
import { layPanels } from "./xy-layout.ts";
import { countTick } from "./write.ts";

type Bin = { readonly row: string; readonly from: number; readonly to: number; readonly count: number };

/**
 * Lines by the size of a number, in bins with round ends, as many as Sturges, Journal of the American Statistical
 * Association 21(153), 1926, asks for. Panels share bins and axes.
 */
export function drawHistogram(choice: ChartChoice, input: ChartInput, say: Say): Drawn {
  const { numbers: points, missing, write } = numbersOf(choice.x ?? "", input, say);
  const list = markList();
  const values = points.map(({ value }) => value);
  const binned = bin<LineNumber, number>().value(({ value }) => value);
  const ends = binned
    .thresholds(thresholdSturges)(points)
    .flatMap(({ x0, x1 }) => [x0, x1])
    .filter((end) => end !== undefined);
  const bounds = [...new Set(ends)].sort((a, b) => a - b);
  const domain = [bounds[0] ?? 0, bounds.at(-1) ?? 1] as const;
  const { panels, notes } = panelsOf(
    input,
    choice.facet,
    points.map(({ line }) => line),
    say,
  );
  const drawn = panels.map(({ title, lines }) => ({
    title,
    bins: binned
      .domain([domain[0], domain[1]])
      .thresholds(bounds.slice(1, -1))(points.filter(({ line }) => lines.has(line)))
      .filter((group) => group.length > 0)
      .map((group): Bin => {
        const [from, to] = [group.x0 ?? domain[0], group.x1 ?? domain[1]];
        const said = say("explore.chart.said-bin", {
          from: write.number(from),
          to: write.number(to),
          lines: counted(group.length, "line", say),
        });
        const row = list.add(
          group.map(({ line }) => line),
          title ? say("explore.chart.said", { at: title, said }) : said,
        );
        return { row, from, to, count: group.length };
      }),
  }));
  const counts = drawn.flatMap(({ bins }) => bins.map(({ count }) => count));
  const spec = (canvas: Canvas) => {
    const head = headOf(say("explore.chart.count-of-lines"), canvas.width);
    const axisY = numberAxis(
      counts,
      { tick: countTick(input.locale) },
      {
        zero: true,
        room: drawn.length > 1 ? 90 : 160,
        locale: canvas.locale,
      },
    );
    const left = 10 + Math.max(...axisY.ticks.map(({ label }) => numberWidth(label, 12, canvas.locale)));
    const layout = layPanels(
      drawn.map(({ title }) => title),
      { left, below: 24, head: head.height },
      canvas,
    );
    const [first] = layout.frames;
    const room = first ? first.right - first.left : canvas.width;
    const axisX = numberAxis([...values, ...domain], write, { zero: false, room, locale: canvas.locale });
    const under = labelLines(write.title, canvas.width, 12);
    const height = layout.height + under.length * 15;
    return {
      ...placed(canvas.width, height),
      marks: [
        ...xyFrame({ ...layout, height }, axisX, axisY, { y: head, x: under }, canvas.width),
        ...drawn.flatMap(({ bins }, i) => {
          const frame = layout.frames[i];
          if (!frame) return [];
          const { xOf, yOf } = placeIn(frame, axisX, axisY);
          return [
            rect(bins, {
              x1: ({ from }: Bin) => xOf(from) + 0.5,
              x2: ({ to }: Bin) => xOf(to) - 0.5,
              y1: frame.bottom,
              y2: ({ count }: Bin) => yOf(count),
              fill: "var(--series-1)",
              ...marked(bins, ({ row }) => row),
            }),
          ];
        }),
      ],
    };
  };
  return {
    legend: [],
    notes: [
      ...(missing > 0 ? [say("explore.chart.note-missing", { count: missing, column: write.title })] : []),
      ...notes,
    ],
    marks: list.marks,
    spec,
  };
}
