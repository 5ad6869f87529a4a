import { type PlotOptions, plot } from "@observablehq/plot";
import { cleanSvg } from "./clean-svg.ts";

/** Draws one chart in the browser, cleaned before it reaches the page: the policy would block Plot's `<style>`. */
export function mountPlot(options: PlotOptions, id: string): SVGSVGElement {
  return cleanSvg(plot(options) as unknown as SVGSVGElement, id);
}
