import type { RenderFunction } from "@observablehq/plot";
import type { PlacedEstimate, Spot } from "./layout.ts";

const CAP = 5;

type Attributes = Readonly<Record<string, string | number>>;

/**
 * A mark that draws each estimate as one group: its interval with caps, or an arrow head where the axis cuts it
 * off, and its dot, or a triangle where it lies beyond the axis itself. A bound is a group of its own: thin, dashed,
 * without caps. Every group carries its row, and the key of its version. `fill` is a colour token.
 */
export function drawEstimates(estimates: readonly PlacedEstimate[], fill: string): RenderFunction {
  const colour = `var(${fill})`;
  return (_index, _scales, _values, _dimensions, context) => {
    const { ownerDocument } = context.ownerSVGElement;
    const create = (name: string, attributes: Attributes): Element => {
      const element = ownerDocument.createElementNS("http://www.w3.org/2000/svg", name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
      return element;
    };
    const group = (row: string, key: string, parts: readonly (readonly [string, Attributes])[]): Element => {
      const element = create("g", { "data-row": row, "data-key": key });
      element.append(...parts.map(([name, attributes]) => create(name, attributes)));
      return element;
    };
    const all = create("g", { fill: "none", stroke: colour, "stroke-width": 2.5 });
    for (const estimate of estimates) {
      const { range, ends, row, version, y } = estimate;
      if (range?.kind === "bound" && ends) {
        all.append(group(range.row, version, [target(ends, y), ...bound(ends, y)]));
        all.append(group(row, version, [target([estimate.spot, estimate.spot], y), point(estimate, colour)]));
      } else {
        const spots = ends ?? ([estimate.spot, estimate.spot] as const);
        const line = ends ? [["path", { d: interval(ends, estimate.spot, y) }] as const] : [];
        all.append(group(row, version, [target(spots, y), ...line, point(estimate, colour)]));
      }
    }
    return all as SVGElement;
  };
}

/** Room for a finger or a pointer: nothing is drawn there. */
function target([low, high]: readonly [Spot, Spot], y: number): readonly [string, Attributes] {
  const size = { x: low.x - 8, y: y - 9, width: high.x - low.x + 16, height: 18 };
  return ["rect", { ...size, fill: "none", stroke: "none", "pointer-events": "all" }];
}

/** A triangle at the end of the axis says already that the interval goes on. */
function interval([low, high]: readonly [Spot, Spot], { beyond }: Spot, y: number): string {
  const ends = [low, high].filter((spot) => beyond === 0 || spot.beyond !== beyond);
  return `M${low.x},${y}H${high.x}${ends.map((spot) => end(spot, y)).join("")}`;
}

function bound([low, high]: readonly [Spot, Spot], y: number): (readonly [string, Attributes])[] {
  const heads = [low, high].filter(({ beyond }) => beyond !== 0).map((spot) => end(spot, y));
  return [
    ["path", { d: `M${low.x},${y}H${high.x}`, "stroke-width": 1.25, "stroke-dasharray": "3 3" }],
    ...(heads.length > 0 ? [["path", { d: heads.join(""), "stroke-width": 1.25 }] as const] : []),
  ];
}

/** A cap, or an arrow head where the axis ends first. */
function end({ x, beyond }: Spot, y: number): string {
  return beyond === 0
    ? `M${x},${y - CAP}V${y + CAP}`
    : `M${x - beyond * 6},${y - CAP}L${x},${y}L${x - beyond * 6},${y + CAP}`;
}

function point(
  { spot: { x, beyond }, filled, y }: PlacedEstimate,
  colour: string,
): readonly [string, Attributes] {
  const fill = filled ? colour : "var(--paper)";
  if (beyond === 0) return ["circle", { cx: x, cy: y, r: 4.75, fill, "stroke-width": 2 }];
  const back = x - beyond * 9;
  return ["path", { d: `M${back},${y - 6}L${x},${y}L${back},${y + 6}Z`, fill, "stroke-width": 2 }];
}
