import { dot, type Markish } from "@observablehq/plot";
import type { Tied } from "./series.ts";

/** Where a cause or answer is marked. */
export type Placed = { readonly x: number; readonly y: number; readonly tied: Pick<Tied, "partly" | "tie"> };

/** The left half of a circle of that area. */
const half = {
  draw(context: CanvasPath, area: number): void {
    context.arc(0, 0, Math.sqrt(area / Math.PI), Math.PI / 2, 1.5 * Math.PI);
    context.closePath();
  },
};

/**
 * A mark a cause or answer: filled where the document states the tie, a ring where only the subject is the same, a
 * dotted ring where they are paired by order of mention; half of it where it answers in part.
 */
export function tieMarks(placed: readonly Placed[]): Markish[] {
  const marks = [false, true].flatMap((partly) =>
    [false, true].map((dotted) => {
      const own = placed.filter(({ tied }) => tied.partly === partly && (tied.tie === "by-order") === dotted);
      return own.length === 0
        ? null
        : dot(own, {
            x: "x",
            y: "y",
            r: 5,
            ...(partly ? { symbol: half } : {}),
            fill: ({ tied }: Placed) => (tied.tie === "stated" ? "var(--series-1)" : "var(--paper)"),
            stroke: "var(--series-1)",
            strokeWidth: 2,
            ...(dotted ? { strokeDasharray: "2 1.5" } : {}),
          });
    }),
  );
  return marks.filter((mark) => mark !== null);
}
