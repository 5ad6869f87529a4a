import { dot, link, type PlotOptions, ruleY, text } from "@observablehq/plot";
import { type Canvas, textSize } from "../canvas.ts";
import { marked } from "../marked.ts";
import { labelRoom } from "../text-width.ts";
import type { Observation, ThenAndNowSeries } from "./series.ts";

type Line = { readonly y: number; readonly label: string; readonly x1: number; readonly x2: number };
type Dot = Observation & {
  readonly x: number;
  readonly y: number;
  readonly when: "then" | "now";
  /** Side of the dot its text stands on; 0 where the other dot says the same. */
  readonly side: -1 | 0 | 1;
};
type Tick = { readonly x: number; readonly y1: number; readonly y2: number; readonly label: string };

/**
 * Two dots a line on a value axis that starts at zero; the thin stroke between them is a bracket, no path in
 * time. Panels stand below one another, each with its own axis. Height depends on lines only.
 */
export function thenAndNowSpec(series: ThenAndNowSeries, canvas: Canvas): PlotOptions {
  const { lines, dots, ticks, titles, height } = layOut(series, canvas.narrow);
  const left = canvas.narrow
    ? 8
    : labelRoom(
        lines.map(({ label }) => label),
        textSize,
        220,
        28,
      );
  return {
    width: canvas.width,
    height,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: left,
    marginRight: canvas.narrow ? 44 : 56,
    x: { domain: [0, 1], axis: null },
    r: { type: "identity" },
    y: { type: "identity", axis: null },
    marks: [
      link(ticks, { x1: "x", x2: "x", y1: "y1", y2: "y2", stroke: "var(--rule)" }),
      text(ticks, { x: "x", y: "y2", dy: 11, text: "label", fontSize: 12, fill: "var(--muted)" }),
      link(
        lines.filter(({ x1, x2 }) => x1 !== x2),
        { x1: "x1", x2: "x2", y1: "y", y2: "y", stroke: "var(--muted)", strokeWidth: 1.5 },
      ),
      dot(dots, {
        x: "x",
        y: "y",
        r: (d: Dot) => (d.when === "then" && d.side === 0 ? 8.5 : 5.5),
        fill: (d: Dot) => (d.when === "then" ? "var(--paper)" : "var(--series-1)"),
        stroke: "var(--series-1)",
        strokeWidth: 2,
        ...marked(
          dots,
          (d) => d.row,
          (d) => d.when,
        ),
      }),
      ...([-1, 1] as const).map((side) => {
        const labelled = dots.filter((d) => d.side === side);
        return text(labelled, {
          x: "x",
          y: "y",
          dx: 12 * side,
          text: "text",
          textAnchor: side === 1 ? "start" : "end",
          fontSize: textSize,
          fontWeight: 600,
          fill: "var(--ink)",
          stroke: "var(--paper)",
          strokeWidth: 4,
          paintOrder: "stroke",
          ...marked(
            labelled,
            () => undefined,
            (d) => d.when,
          ),
        });
      }),
      text(lines, {
        x: 0,
        y: "y",
        dx: -left,
        dy: canvas.narrow ? -20 : 0,
        text: "label",
        textAnchor: "start",
        fontSize: textSize,
        fill: "var(--ink)",
        stroke: "var(--paper)",
        strokeWidth: 4,
        paintOrder: "stroke",
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
      ruleY([height], { stroke: "none" }),
    ],
  };
}

/** Positions in pixels from the top; x as a share of the axis. */
function layOut(series: ThenAndNowSeries, narrow: boolean) {
  const band = narrow ? 50 : 34;
  const lines: Line[] = [];
  const dots: Dot[] = [];
  const ticks: Tick[] = [];
  const titles: { readonly y: number; readonly title: string }[] = [];
  let y = 4;
  for (const panel of series.panels) {
    if (panel.title) {
      titles.push({ y: y + 12, title: panel.title });
      y += 26;
    }
    const top = y;
    for (const line of panel.lines) {
      const at = y + (narrow ? 34 : band / 2);
      const [x1, x2] = [line.then.value / panel.max, line.now.value / panel.max];
      lines.push({ y: at, label: line.label, x1, x2 });
      const nowSide = x2 >= x1 ? 1 : -1;
      const thenSide = x1 === x2 ? 0 : nowSide === 1 ? -1 : 1;
      dots.push({ ...line.then, x: x1, y: at, when: "then", side: crowded(x1, thenSide, narrow) });
      dots.push({ ...line.now, x: x2, y: at, when: "now", side: nowSide });
      y += band;
    }
    for (const { at, label } of panel.ticks) ticks.push({ x: at / panel.max, y1: top, y2: y + 2, label });
    y += 32;
  }
  return { lines, dots, ticks, titles, height: y - 6 };
}

/** A dot close to the zero of a narrow axis has no room at its left; the table holds its text. */
function crowded(x: number, side: -1 | 0 | 1, narrow: boolean): -1 | 0 | 1 {
  return side === -1 && narrow && x < 0.1 ? 0 : side;
}
