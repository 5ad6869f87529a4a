import { link, type PlotOptions, rect, text } from "@observablehq/plot";
import { type Canvas, textSize } from "../canvas.ts";
import { hatch } from "../hatch.ts";
import { marked } from "../marked.ts";
import { labelRoom } from "../text-width.ts";
import type { BenchmarkSeries } from "./series.ts";

/** A bar from zero for the value, below it the range on the same axis; the range is quoted, so it is hatched. */
export function benchmarkSpec(series: BenchmarkSeries, canvas: Canvas): PlotOptions {
  const { value, range, ticks, max } = series;
  const left = canvas.narrow ? 0 : labelRoom([value.label, range.label], textSize, 240);
  const tops = canvas.narrow ? [24, 76] : [8, 46];
  const [valueTop = 0, rangeTop = 0] = tops;
  const size = 20;
  const bottom = rangeTop + size + 10;
  const lines = [
    { label: value.label, y: valueTop, end: value.at, text: value.text, row: value.row },
    { label: range.label, y: rangeTop, end: range.high, text: range.text, row: range.row },
  ];
  return {
    width: canvas.width,
    height: bottom + 24,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: left,
    marginRight: 62,
    x: { domain: [0, max], axis: null },
    y: { type: "identity", axis: null },
    marks: [
      link(ticks, { x1: "at", x2: "at", y1: 0, y2: bottom, stroke: "var(--rule)" }),
      text(ticks, { x: "at", y: bottom, dy: 11, text: "label", fontSize: 12, fill: "var(--muted)" }),
      hatch("benchmark-hatch", "var(--context)"),
      rect([value], {
        x1: 0,
        x2: "at",
        y1: valueTop,
        y2: valueTop + size,
        fill: "var(--series-1)",
        ...marked([value], (d) => d.row),
      }),
      rect([range], {
        x1: "low",
        x2: "high",
        y1: rangeTop,
        y2: rangeTop + size,
        fill: "url(#plot-benchmark-hatch)",
        stroke: "var(--context)",
        ...marked([range], (d) => d.row),
      }),
      link([0], { x1: 0, x2: 0, y1: 0, y2: bottom, stroke: "var(--muted)" }),
      text(lines, {
        x: "end",
        y: (d: { y: number }) => d.y + size / 2,
        dx: 7,
        text: "text",
        textAnchor: "start",
        fontSize: textSize,
        fontWeight: 700,
        fill: "var(--ink)",
      }),
      text(lines, {
        x: 0,
        y: (d: { y: number }) => (canvas.narrow ? d.y - 10 : d.y + size / 2),
        dx: -left,
        text: "label",
        textAnchor: "start",
        fontSize: textSize,
        fill: "var(--ink)",
      }),
    ],
  };
}
