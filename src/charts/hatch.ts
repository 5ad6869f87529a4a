import type { RenderFunction } from "@observablehq/plot";

/** A mark that draws nothing but defines a hatching, used as `fill: "url(#plot-<id>)"`. */
export function hatch(id: string, colour: string): RenderFunction {
  return (_index, _scales, _values, _dimensions, context) => {
    const { ownerSVGElement: svg } = context;
    const create = (name: string, attributes: Readonly<Record<string, string>>): Element => {
      const element = svg.ownerDocument.createElementNS("http://www.w3.org/2000/svg", name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      return element;
    };
    const definitions = create("defs", {});
    const pattern = create("pattern", {
      id: `plot-${id}`,
      width: "5",
      height: "5",
      patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(45)",
    });
    pattern.append(
      create("rect", { width: "5", height: "5", fill: "var(--paper)" }),
      create("rect", { width: "1.5", height: "5", fill: colour }),
    );
    definitions.append(pattern);
    return definitions as SVGElement;
  };
}
