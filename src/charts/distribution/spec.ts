import { link, type PlotOptions, rect, text } from "@observablehq/plot";
import { type Canvas, textSize } from "../canvas.ts";
import { hatch } from "../hatch.ts";
import { marked } from "../marked.ts";
import { labelRoom } from "../text-width.ts";
import type { DistributionBar, DistributionSeries } from "./series.ts";

type Placed = DistributionBar & { readonly y1: number; readonly y2: number };

/** Horizontal bars from zero, one panel below the other on one scale of per cent. */
export function distributionSpec(series: DistributionSeries, canvas: Canvas): PlotOptions {
  const { bars, titles, axes, height } = layOut(series, canvas.narrow);
  const left = canvas.narrow
    ? 0
    : labelRoom(
        bars.map(({ label }) => label),
        textSize,
        220,
      );
  const right = 86;
  const max = Math.max(...bars.map(({ percent }) => percent));
  const solid = bars.filter(({ kind }) => kind === "bar");
  const hatched = bars.filter(({ kind }) => kind !== "bar");
  return {
    width: canvas.width,
    height,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: left,
    marginRight: right,
    x: { domain: [0, max], axis: null },
    y: { type: "identity", axis: null },
    marks: [
      rect(solid, {
        x1: 0,
        x2: "percent",
        y1: "y1",
        y2: "y2",
        fill: "var(--series-1)",
        ...marked(solid, (d) => d.row),
      }),
      ...(hatched.length > 0 ? [hatch("distribution-hatch", "var(--doubtful)")] : []),
      rect(hatched, {
        x1: 0,
        x2: "percent",
        y1: "y1",
        y2: "y2",
        fill: "url(#plot-distribution-hatch)",
        stroke: "var(--doubtful)",
        ...marked(
          hatched,
          (d) => d.row,
          (d) => d.kind,
        ),
      }),
      link(axes, { x1: 0, x2: 0, y1: "y1", y2: "y2", stroke: "var(--muted)" }),
      text(bars, {
        x: "percent",
        y: (d: Placed) => (d.y1 + d.y2) / 2,
        dx: 7,
        text: "text",
        textAnchor: "start",
        fontSize: textSize,
        fill: "var(--ink)",
      }),
      text(bars, {
        x: 0,
        y: (d: Placed) => (canvas.narrow ? d.y1 - 9 : (d.y1 + d.y2) / 2),
        dx: canvas.narrow ? 0 : -10,
        text: "label",
        textAnchor: canvas.narrow ? "start" : "end",
        fontSize: textSize,
        fill: (d: Placed) => (d.kind === "bar" ? "var(--ink)" : "var(--muted)"),
      }),
      text(titles, {
        x: 0,
        y: "y",
        dx: -left,
        text: "title",
        textAnchor: "start",
        fontSize: textSize,
        fontWeight: 700,
        fill: "var(--ink)",
      }),
    ],
  };
}

function layOut(series: DistributionSeries, narrow: boolean) {
  const bars: Placed[] = [];
  const titles: { readonly y: number; readonly title: string }[] = [];
  const axes: { readonly y1: number; readonly y2: number }[] = [];
  let y = 2;
  for (const [i, panel] of series.panels.entries()) {
    if (i > 0) y += 14;
    if (panel.title) {
      titles.push({ y: y + 10, title: panel.title });
      y += 24;
    }
    const start = y;
    for (const bar of panel.bars) {
      const top = y + (narrow ? 20 : 3);
      bars.push({ ...bar, y1: top, y2: top + 18 });
      y = top + 18 + (narrow ? 5 : 3);
    }
    axes.push({ y1: start + (narrow ? 18 : 0), y2: y });
  }
  return { bars, titles, axes, height: y + 4 };
}
