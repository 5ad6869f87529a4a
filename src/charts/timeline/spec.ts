import { dot, link, type PlotOptions, rect, text, vector } from "@observablehq/plot";
import { type Canvas, textSize } from "../canvas.ts";
import { marked } from "../marked.ts";
import { type Label, type Placed, RIGHT, SIZE, type Tick, layOut } from "./layout.ts";
import type { TimelineSeries } from "./series.ts";

const HALO = { stroke: "var(--paper)", strokeWidth: 4, paintOrder: "stroke" } as const;

/**
 * A bar a stage, or a dot a dated event, each on its own line over an axis of whole years; years claimed twice are
 * shaded through all lines; an open end is an arrow.
 */
export function timelineSpec(series: TimelineSeries, canvas: Canvas): PlotOptions {
  const { left, placed, labels, ticks, bottom, domain, claimed, halo } = layOut(series, canvas);
  const [first] = domain;
  const stages = placed.filter(({ event }) => !event);
  const events = placed.filter(({ event }) => event);
  const middle = (d: Placed): number => d.y + SIZE / 2;
  const beside = (side: "left" | "right") => {
    const own = placed.filter((d) => d.side === side);
    return text(own, {
      x: side === "right" ? "to" : "from",
      y: middle,
      dx: (side === "right" ? 1 : -1) * 10,
      text: "text",
      textAnchor: side === "right" ? "start" : "end",
      fontSize: textSize,
      fontWeight: 600,
      fill: "var(--ink)",
      ...HALO,
      ...marked(own, (d) => d.row),
    });
  };
  return {
    width: canvas.width,
    height: bottom + 24,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: left,
    marginRight: RIGHT,
    x: { domain: [...domain], axis: null },
    y: { type: "identity", axis: null },
    r: { type: "identity" },
    marks: [
      rect(claimed, {
        x1: ([from]: readonly [number, number]) => from,
        x2: ([, to]: readonly [number, number]) => to + 1,
        y1: 0,
        y2: bottom,
        fill: "var(--rule)",
        fillOpacity: 0.55,
      }),
      link(ticks, {
        x1: "line",
        x2: "line",
        y1: 0,
        y2: bottom,
        stroke: "var(--rule)",
      }),
      text(ticks, {
        x: "at",
        y: bottom,
        dy: 11,
        text: (d: Tick) => d.text,
        fontSize: 12,
        fill: "var(--muted)",
      }),
      rect(stages, {
        x1: "from",
        x2: "to",
        y1: "y",
        y2: (d: Placed) => d.y + SIZE,
        fill: "var(--series-1)",
        ...marked(stages, (d) => d.row),
      }),
      vector(
        placed.filter(({ open }) => open),
        {
          x: "to",
          y: middle,
          rotate: 90,
          length: 16,
          anchor: "start",
          shape: "arrow",
          stroke: "var(--series-1)",
          strokeWidth: 2.5,
        },
      ),
      ...(events.length > 0
        ? [
            dot(events, {
              x: "from",
              y: middle,
              r: 5.5,
              fill: "var(--series-1)",
              ...marked(events, (d) => d.row),
            }),
          ]
        : []),
      text(
        placed.filter(({ side }) => side === "in"),
        {
          x: (d: Placed) => (d.first + d.last + 1) / 2,
          y: middle,
          text: "text",
          fontSize: textSize,
          fill: "var(--on-series-1)",
          pointerEvents: "none",
        },
      ),
      ...(["left", "right"] as const).filter((side) => placed.some((d) => d.side === side)).map(beside),
      text(labels, {
        x: first,
        y: (d: Label) => d.y,
        dx: -left,
        text: "text",
        textAnchor: "start",
        fontSize: textSize,
        fill: "var(--ink)",
        ...(halo ? HALO : {}),
      }),
    ],
  };
}
