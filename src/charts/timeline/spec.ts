import { link, type PlotOptions, rect, text, vector } from "@observablehq/plot";
import { type Canvas, textSize } from "../canvas.ts";
import { marked } from "../marked.ts";
import { labelRoom } from "../text-width.ts";
import type { Stage, TimelineSeries } from "./series.ts";

type Placed = Stage & { readonly y: number };

/**
 * A bar a stage on its own line over an axis of whole years; years claimed twice are shaded through all lines; an
 * open end is an arrow.
 */
export function timelineSpec(series: TimelineSeries, canvas: Canvas): PlotOptions {
  const { stages, years, overlaps } = series;
  const left = canvas.narrow
    ? 0
    : labelRoom(
        stages.map(({ label }) => label),
        textSize,
        240,
      );
  const band = canvas.narrow ? 48 : 36;
  const size = 20;
  const placed = stages.map((stage, i): Placed => ({ ...stage, y: i * band + (canvas.narrow ? 24 : 8) }));
  const bottom = stages.length * band + 6;
  const [first = 0] = years;
  const end = (years.at(-1) ?? 0) + 1;
  return {
    width: canvas.width,
    height: bottom + 24,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: left,
    marginRight: 14,
    x: { domain: [first, end], axis: null },
    y: { type: "identity", axis: null },
    marks: [
      rect(overlaps, {
        x1: (year: number) => year,
        x2: (year: number) => year + 1,
        y1: 0,
        y2: bottom,
        fill: "var(--rule)",
        fillOpacity: 0.55,
      }),
      link([...years, end], {
        x1: (year: number) => year,
        x2: (year: number) => year,
        y1: 0,
        y2: bottom,
        stroke: "var(--rule)",
      }),
      text(years, {
        x: (year: number) => year + 0.5,
        y: bottom,
        dy: 11,
        text: (year: number) => (canvas.narrow && year % 2 === 0 ? "" : String(year)),
        fontSize: 12,
        fill: "var(--muted)",
      }),
      rect(placed, {
        x1: "first",
        x2: (d: Placed) => d.last + (d.open ? 0.8 : 1),
        y1: "y",
        y2: (d: Placed) => d.y + size,
        fill: "var(--series-1)",
        ...marked(placed, (d) => d.row),
      }),
      vector(
        placed.filter(({ open }) => open),
        {
          x: (d: Placed) => d.last + 0.8,
          y: (d: Placed) => d.y + size / 2,
          rotate: 90,
          length: 16,
          anchor: "start",
          shape: "arrow",
          stroke: "var(--series-1)",
          strokeWidth: 2.5,
        },
      ),
      text(placed, {
        x: (d: Placed) => (d.first + d.last + 1) / 2,
        y: (d: Placed) => d.y + size / 2,
        text: (d: Placed) => (d.last - d.first >= 1 ? d.text : ""),
        fontSize: textSize,
        fill: "var(--on-series-1)",
        pointerEvents: "none",
      }),
      text(placed, {
        x: first,
        y: (d: Placed) => (canvas.narrow ? d.y - 10 : d.y + size / 2),
        dx: -left,
        text: "label",
        textAnchor: "start",
        fontSize: textSize,
        fill: "var(--ink)",
      }),
    ],
  };
}
