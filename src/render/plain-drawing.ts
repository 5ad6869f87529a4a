/** A drawing that needs no stylesheet, to be placed in a larger one. */
export type PlainDrawing = { readonly width: number; readonly height: number; readonly markup: string };

const DROPPED = ["class", "style", "focusable", "pointer-events", "data-key"];
const ROOT_ONLY = new Set(["width", "height", "viewbox", "xmlns", "xmlns:xlink"]);

/**
 * A chart as drawn for the page, in plain presentation attributes: colours in place of variables, lengths in px,
 * and halos drawn as text of their own, because some drawing programs paint every outline over its text.
 * `root` is changed.
 *
 * @param colourOf colour of a token such as "--ink"; throws where there is none
 */
export function plainDrawing(root: SVGSVGElement, colourOf: (token: string) => string): PlainDrawing {
  const size = (name: string): number => Number(root.getAttribute(name));
  const colours = (value: string): string =>
    value
      .replace(/var\((--[a-z0-9-]+)(?:,[^)]*)?\)/g, (_, token: string) => colourOf(token))
      .replace(/currentColor/gi, colourOf("--ink"));
  for (const element of [root, ...Array.from(root.querySelectorAll("*"))]) {
    for (const name of DROPPED) element.removeAttribute(name);
    for (const { name, value } of Array.from(element.attributes)) {
      const plain = colours(inPixels(name, value, element));
      if (plain !== value) element.setAttribute(name, plain);
    }
  }
  for (const haloed of Array.from(root.querySelectorAll("[paint-order]"))) splitHalo(haloed);
  const attributes = Array.from(root.attributes)
    .filter(({ name }) => !ROOT_ONLY.has(name.toLowerCase()))
    .map(({ name, value }) => ` ${name}="${value}"`);
  return {
    width: size("width"),
    height: size("height"),
    markup: `<g${attributes.join("")}>${root.innerHTML.replaceAll("&nbsp;", "\u00a0")}</g>`,
  };
}

const DEFAULT_SIZE = 13;

/** "0.32em" of a text as px, by the font size in force. */
function inPixels(name: string, value: string, element: Element): string {
  if (!["x", "y", "dx", "dy"].includes(name) || !value.endsWith("em")) return value;
  const sized = element.closest("[font-size]")?.getAttribute("font-size");
  return String(Math.round(Number.parseFloat(value) * Number(sized ?? DEFAULT_SIZE) * 100) / 100);
}

/** Text with an outline painted under it: a copy that is outline only, then the text without outline. */
function splitHalo(element: Element): void {
  element.removeAttribute("paint-order");
  const halo = element.cloneNode(true) as Element;
  const colour = halo.getAttribute("stroke");
  if (colour) halo.setAttribute("fill", colour);
  for (const marked of [halo, ...Array.from(halo.querySelectorAll("*"))]) {
    marked.removeAttribute("data-row");
    if (marked !== halo) marked.removeAttribute("fill");
  }
  element.before(halo);
  for (const name of ["stroke", "stroke-width", "stroke-linejoin"]) element.removeAttribute(name);
}
