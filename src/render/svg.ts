import { plot, type PlotOptions } from "@observablehq/plot";
import { parseHTML } from "linkedom";

/**
 * Draws a chart at build. Plot's own `<style>`, `class` and `aria-label`s are taken out: the site's stylesheet
 * holds what is needed, and names inside an image are lost or wrong (bare `<g>`). Ids get the prefix, so that
 * many charts can share a page.
 */
export function drawSvg(options: PlotOptions, prefix: string): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const svg = plot({ ...options, document: document as unknown as Document }) as unknown as SVGSVGElement;
  if (svg.tagName.toLowerCase() !== "svg")
    throw new Error(`Chart ${prefix} is not one SVG: it declares a legend.`);
  return cleanSvg(svg, prefix).outerHTML;
}

/** Takes out what the page must not carry; in place. */
export function cleanSvg(svg: SVGSVGElement, prefix: string): SVGSVGElement {
  for (const style of Array.from(svg.querySelectorAll("style"))) style.remove();
  for (const element of [svg, ...Array.from(svg.querySelectorAll("*"))]) {
    element.removeAttribute("aria-label");
    element.removeAttribute("aria-hidden");
    if (element.id) element.id = `${prefix}-${element.id}`;
    for (const name of ["clip-path", "fill", "href"]) {
      const value = element.getAttribute(name);
      if (value?.includes("#plot-")) element.setAttribute(name, value.replace("#plot-", `#${prefix}-plot-`));
    }
  }
  svg.setAttribute("class", "plot");
  svg.removeAttribute("font-family");
  svg.removeAttribute("font-size");
  svg.setAttribute("focusable", "false");
  return svg;
}
