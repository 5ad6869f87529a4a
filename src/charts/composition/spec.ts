import { barX, type PlotOptions, text } from "@observablehq/plot";
import { type Canvas, textSize } from "../canvas.ts";
import { marked } from "../marked.ts";
import { labelRoom } from "../text-width.ts";
import type { CompositionBar, CompositionPart, CompositionSeries } from "./series.ts";

type Piece = CompositionPart & { readonly bar: string; readonly x1: number; readonly x2: number };

/**
 * Horizontal stacked bars from zero; a total that stands alone is one bar in ink, and a total as printed, before
 * its correction, an outline. The sum stands at the end of each bar. Height depends on bars only.
 */
export function compositionSpec(series: CompositionSeries, canvas: Canvas): PlotOptions {
  const { bars, max } = series;
  const band = canvas.narrow ? 54 : 42;
  const left = canvas.narrow
    ? 0
    : labelRoom(
        bars.map(({ label }) => label),
        textSize,
        196,
      );
  const right = labelRoom(
    bars.map(({ total }) => total.text),
    textSize + 1,
    120,
    18,
  );
  const plotWidth = canvas.width - left - right;
  const pieces = bars.flatMap(stack);
  const fits = (d: Piece): boolean => ((d.x2 - d.x1) / max) * plotWidth > 9 * d.text.length + 6;
  const labelled = pieces.filter(fits);
  const inset = canvas.narrow ? { insetTop: 24, insetBottom: 6 } : { insetTop: 7, insetBottom: 7 };
  const dy = canvas.narrow ? 9 : 0;
  const totals = bars.filter(({ kind }) => kind !== "parts");
  return {
    width: canvas.width,
    height: bars.length * band + 4,
    marginTop: 2,
    marginBottom: 2,
    marginLeft: left,
    marginRight: right,
    x: { domain: [0, max], axis: null },
    y: { type: "band", domain: bars.map(({ label }) => label), axis: null, padding: 0 },
    marks: [
      barX(pieces, {
        x1: "x1",
        x2: "x2",
        y: "bar",
        fill: (d: Piece) => `var(${d.fill})`,
        stroke: "var(--paper)",
        strokeWidth: 1,
        ...inset,
        ...marked(
          pieces,
          (d) => d.row,
          (d) => d.key,
        ),
      }),
      barX(totals, {
        x1: 0,
        x2: (d: CompositionBar) => d.total.value,
        y: "label",
        fill: (d: CompositionBar) => (d.kind === "total" ? "var(--ink)" : "var(--paper)"),
        stroke: (d: CompositionBar) => (d.kind === "total" ? "var(--ink)" : "var(--doubtful)"),
        strokeWidth: 1.5,
        ...inset,
        ...marked(totals, (d) => d.total.row),
      }),
      text(labelled, {
        x: (d: Piece) => (d.x1 + d.x2) / 2,
        y: "bar",
        dy,
        text: "text",
        fill: (d: Piece) => `var(${d.fill.replace("--series", "--on-series")})`,
        fontSize: textSize,
        pointerEvents: "none",
        ...marked(
          labelled,
          () => undefined,
          (d) => d.key,
        ),
      }),
      text(bars, {
        x: (d: CompositionBar) => Math.max(d.total.value, sumOf(d)),
        y: "label",
        dx: 8,
        dy,
        text: (d: CompositionBar) => d.total.text,
        textAnchor: "start",
        fontSize: textSize,
        fontWeight: 700,
        fill: "var(--ink)",
        ...marked(bars, (d) => d.total.row),
      }),
      text(bars, {
        x: 0,
        y: "label",
        dx: -left,
        dy: canvas.narrow ? -14 : 0,
        text: "label",
        textAnchor: "start",
        fontSize: textSize,
        fill: "var(--ink)",
      }),
    ],
  };
}

function sumOf({ parts }: CompositionBar): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

function stack(bar: CompositionBar): Piece[] {
  let x = 0;
  return bar.parts.map((part) => {
    const piece = { ...part, bar: bar.label, x1: x, x2: x + part.value };
    x += part.value;
    return piece;
  });
}
