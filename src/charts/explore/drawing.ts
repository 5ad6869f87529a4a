import type { PlotOptions } from "@observablehq/plot";
import type { Canvas } from "../canvas.ts";
import type { LegendEntry } from "../legend.ts";

/** What a drawn element stands for. Its place in `Drawing.marks` is the element's `data-row`. */
export type DrawnMark = {
  /** Lines of the answer, from 0. */
  readonly lines: readonly number[];
  /** A sentence for readers who listen. */
  readonly said: string;
};

/** A chart of an answer with all that stands around it but what the page knows: source, filters, address. */
export type Drawing = {
  /** What is shown, not what is found. */
  readonly title: string;
  /** A short label for the image. */
  readonly alt: string;
  readonly legend: readonly LegendEntry[];
  /** What is left out or to be minded, a sentence each. */
  readonly notes: readonly string[];
  readonly marks: readonly DrawnMark[];
  /** How many n all lines share; null where they have none or several. */
  readonly n: number | null;
  readonly spec: (canvas: Canvas) => PlotOptions;
};

/** What each mark draws: the rest of a `Drawing` is the same for all. */
export type Drawn = Pick<Drawing, "legend" | "marks" | "spec"> & { readonly notes?: readonly string[] };

/** Gathers marks and gives each its `data-row`. */
export function markList(): {
  readonly marks: DrawnMark[];
  readonly add: (lines: readonly number[], said: string) => string;
} {
  const marks: DrawnMark[] = [];
  return {
    marks,
    add: (lines, said) => String(marks.push({ lines, said }) - 1),
  };
}
