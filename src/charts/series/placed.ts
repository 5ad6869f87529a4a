import type { Line, Point } from "./line.ts";
import type { Bound, Mark } from "./series.ts";

/** Parts of a series with their place on a canvas, px from its upper left corner. */
export type PlacedPoint = Point & { readonly x: number; readonly y: number; readonly run: number };
export type PlacedLine = Omit<Line, "runs"> & { readonly points: readonly PlacedPoint[] };
export type PlacedBound = Bound & { readonly x1: number; readonly x2: number; readonly y: number };
export type PlacedMark = Mark & { readonly x: number; readonly y: number };

/** Edges of the plot, px. */
export type Frame = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};
