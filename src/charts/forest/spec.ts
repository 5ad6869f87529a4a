import { dot, link, type PlotOptions, text, type TextOptions } from "@observablehq/plot";
import { type Canvas, textSize } from "../canvas.ts";
import { marked } from "../marked.ts";
import { drawEstimates } from "./draw-estimates.ts";
import { type ForestVariant, type PlacedEstimate, type Words, layOut } from "./layout.ts";
import type { ForestSeries } from "./series.ts";

/**
 * A forest plot: labels at the left (above their line on a narrow canvas), intervals over a declared axis with the
 * null line in ink, numbers at the right, and what either side means below. Nothing is pooled.
 */
export function forestSpec(series: ForestSeries, canvas: Canvas, variant: ForestVariant): PlotOptions {
  const { fill } = series;
  const layout = layOut(series, canvas, variant);
  const { estimates, bands, numbers, axis, axisY } = layout;
  const words = (some: readonly Words[], options: TextOptions) =>
    text(some, { x: "x", y: "y", text: "text", textAnchor: "start", fontSize: textSize, ...options });
  const small = { fontSize: 12, fill: "var(--muted)" };
  const [factor, heading] = layout.headings;
  const grid = layout.ticks.flatMap(({ x }) => bands.map((band) => ({ ...band, x })));
  const column = (x: number, of: "text" | "beside", options: TextOptions) =>
    text(estimates, {
      x,
      y: "textY",
      text: of,
      textAnchor: "end",
      fontSize: textSize,
      fill: "var(--ink)",
      ...options,
      ...marked(
        estimates,
        (d) => (of === "beside" ? (d.range?.row ?? d.row) : d.row),
        (d) => d.version,
      ),
    });
  return {
    width: canvas.width,
    height: layout.height,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    r: { type: "identity" },
    marks: [
      link([layout.ruleY], {
        x1: 0,
        x2: canvas.width,
        y1: (y: number) => y,
        y2: (y: number) => y,
        stroke: "var(--rule)",
      }),
      link(grid, { x1: "x", x2: "x", y1: "y1", y2: "y2", stroke: "var(--rule)" }),
      link([axisY], {
        x1: axis[0],
        x2: axis[1],
        y1: (y: number) => y,
        y2: (y: number) => y,
        stroke: "var(--rule)",
      }),
      link(bands, { x1: layout.nullX, x2: layout.nullX, y1: "y1", y2: "y2", stroke: "var(--ink)" }),
      words(layout.ticks, { ...small, textAnchor: "middle" }),
      words(layout.below, { ...small, textAnchor: "end" }),
      words(layout.above, small),
      words(factor ? [factor] : [], { ...small, fontWeight: 700 }),
      words(heading ? [heading] : [], { ...small, fontWeight: 700, textAnchor: "end" }),
      words(layout.titles, { fontWeight: 700, fill: "var(--muted)" }),
      words(layout.labels, { fill: "var(--ink)" }),
      drawEstimates(estimates, fill),
      ...(numbers.glyph === null
        ? []
        : [
            dot(estimates, {
              x: numbers.glyph,
              y: "textY",
              r: 4,
              fill: (d: PlacedEstimate) => (d.filled ? `var(${fill})` : "var(--paper)"),
              stroke: `var(${fill})`,
              strokeWidth: 1.75,
              ...marked(
                estimates,
                () => undefined,
                (d) => d.version,
              ),
            }),
          ]),
      column(numbers.value, "text", { fontWeight: 600 }),
      column(numbers.beside, "beside", {
        fill: (d: PlacedEstimate) => (d.range?.kind === "interval" ? "var(--ink)" : "var(--muted)"),
      }),
    ],
  };
}
