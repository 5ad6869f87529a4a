import { plot, type PlotOptions } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { cleanSvg } from "./clean-svg.ts";
import { type NumberMarks, markNumbers } from "./number-marks.ts";

/** Draws a chart at build, as the page carries it. `prefix` sets its ids apart from those of other charts. */
export function drawSvg(options: PlotOptions, prefix: string, marks: NumberMarks = {}): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const svg = plot({ ...options, document: document as unknown as Document }) as unknown as SVGSVGElement;
  if (svg.tagName.toLowerCase() !== "svg")
    throw new Error(`Chart ${prefix} is not one SVG: it declares a legend.`);
  return markNumbers(cleanSvg(svg, prefix), marks).outerHTML;
}
