/**
 * Takes out of a drawing of Plot what the page must not carry, in place: its `<style>`, which the policy forbids and
 * the site's stylesheet replaces, its class and its `aria-label`s, because names inside an image are lost or wrong
 * (bare `<g>`). Ids get the prefix, so that many charts can share a page.
 */
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
