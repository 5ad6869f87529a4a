import { DOMParser } from "linkedom";
import { type PlainDrawing, plainDrawing } from "./plain-drawing.ts";

/** A chart as drawn for the page, as text, in plain presentation attributes. */
export function plainSvg(svg: string, colourOf: (token: string) => string): PlainDrawing {
  const document = new DOMParser().parseFromString(svg, "image/svg+xml");
  return plainDrawing(document.documentElement as unknown as SVGSVGElement, colourOf);
}
