import { dot, line, type Markish } from "@observablehq/plot";
import { marked } from "../marked.ts";
import type { Shape } from "./line.ts";
import type { PlacedLine } from "./placed.ts";

/**
 * Radius of points and width of strokes, px. A rim of paper sets points off their line; where years stand close it
 * would cut the line into dashes.
 */
export type PointSize = { readonly r: number; readonly stroke: number; readonly rim: number };

/** The strokes of a line, then its points over them. */
export function lineMarks(
  { points, fill, shape, joined, key }: PlacedLine,
  { r, stroke, rim }: PointSize,
): readonly Markish[] {
  const colour = `var(${fill})`;
  const keyed = (): string => key;
  const counts = new Map<number, number>();
  for (const { run } of points) counts.set(run, (counts.get(run) ?? 0) + 1);
  const strokes = joined ? points.filter(({ run }) => (counts.get(run) ?? 0) > 1) : [];
  return [
    ...(strokes.length > 0
      ? [
          line(strokes, {
            x: "x",
            y: "y",
            z: "run",
            stroke: colour,
            strokeWidth: stroke,
            ...marked(strokes, () => undefined, keyed),
          }),
        ]
      : []),
    dot(points, {
      x: "x",
      y: "y",
      ...pointStyle(shape, colour, joined ? r : r + 1.5, joined ? rim : 0.75),
      ...marked(points, ({ row }) => row, keyed),
    }),
  ];
}

function pointStyle(shape: Shape, colour: string, r: number, rim: number) {
  if (shape === "ring") return { r: r + 0.25, fill: "var(--paper)", stroke: colour, strokeWidth: 1.5 };
  const symbol = shape === "dot" ? "circle" : shape === "diamond" ? "diamond2" : shape;
  return {
    r: shape === "dot" ? r : r * 1.15,
    symbol,
    fill: colour,
    ...(rim > 0 ? { stroke: "var(--paper)", strokeWidth: rim } : {}),
  };
}
