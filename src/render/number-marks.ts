/** What is said of a number by a small shape at its mark: a lozenge, a ring, an equals sign struck through. */
export type NumberMark = "corrected" | "unresolved" | "finding";

/** Marks by row. */
export type NumberMarks = Readonly<Record<string, NumberMark>>;

const SVG = "http://www.w3.org/2000/svg";
/** The shape of each, about its middle. */
export const markShapes: Readonly<Record<NumberMark, Readonly<Record<string, string>>>> = {
  corrected: { d: "M0-4L4 0L0 4L-4 0Z", fill: "var(--corrected)" },
  unresolved: {
    d: "M-3.25 0a3.25 3.25 0 1 0 6.5 0a3.25 3.25 0 1 0-6.5 0",
    fill: "none",
    stroke: "var(--doubtful)",
    "stroke-width": "1.5",
  },
  finding: {
    d: "M-3-1.4H3M-3 1.4H3M-1.75 3.5L1.75-3.5",
    fill: "none",
    stroke: "var(--ink)",
    "stroke-width": "1.25",
  },
};

/** Bars, and dots: those that are no circles are placed by their transform. */
const MARKED = "rect[data-row], circle[data-row], path[data-row][transform]";
/** About the radius of a dot that is no circle, px. */
const DOT = 4;
/** A bar narrower than this would be hidden under its mark, px. */
const NARROW = 14;
/** What a mark takes between a bar and the number beside it, px. */
const ROOM = 8;

/**
 * Puts the shape of its number on every bar and dot of a drawing that stands for one of the rows, in place: on the upper
 * edge of a bar at its end, between a narrow bar and the number beside it, beside a dot. A row that is drawn by text alone has none: its note says it. Each keeps the
 * key of its mark, so that a legend dims both.
 */
export function markNumbers(svg: SVGSVGElement, marks: NumberMarks): SVGSVGElement {
  for (const element of Array.from(svg.querySelectorAll(MARKED))) {
    const mark = marks[element.getAttribute("data-row") ?? ""];
    const key = element.getAttribute("data-key");
    // A candidate is another reading, drawn beside the number.
    if (!mark || key === "candidate") continue;
    const group = svg.ownerDocument.createElementNS(SVG, "g");
    const [x, y] = placeBeside(element, svg) ?? placeOn(element);
    group.setAttribute("transform", `translate(${round(x)},${round(y)})`);
    group.setAttribute("data-mark", mark);
    group.setAttribute("pointer-events", "none");
    if (key) group.setAttribute("data-key", key);
    group.append(
      drawn(svg, {
        d: "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0",
        fill: "var(--paper)",
        stroke: "none",
      }),
      drawn(svg, markShapes[mark]),
    );
    layerOf(element, svg).append(group);
  }
  return svg;
}

/** The outermost group that holds the mark: what is added there lies over all marks of its kind. */
function layerOf(element: Element, svg: SVGSVGElement): Element {
  let layer: Element = element.parentElement ?? svg;
  while (layer !== svg && !layer.hasAttribute("transform") && layer.parentElement)
    layer = layer.parentElement;
  return layer;
}

/** The place between a narrow bar and the text beside it, which makes room; null for other marks. */
function placeBeside(element: Element, svg: SVGSVGElement): readonly [number, number] | null {
  if (element.localName !== "rect" || Number(element.getAttribute("width") ?? 0) >= NARROW) return null;
  const row = element.getAttribute("data-row");
  const text = Array.from(svg.querySelectorAll("[data-beside]")).find(
    (one) => one.getAttribute("data-beside") === row,
  );
  if (!text) return null;
  const [x, y] = placeOf(text);
  text.setAttribute("transform", `translate(${round(x + ROOM)},${round(y)})`);
  return [x + 1, y];
}

/** Where a transform puts an element. */
function placeOf(element: Element): readonly [number, number] {
  const [x = 0, y = 0] = (element.getAttribute("transform")?.match(/-?[\d.]+/g) ?? []).map(Number);
  return [x, y];
}

function placeOn(element: Element): readonly [number, number] {
  const at = (name: string): number => Number(element.getAttribute(name) ?? 0);
  if (element.localName === "circle") {
    const away = at("r") + 3;
    return [at("cx") + away * 0.8, at("cy") - away * 0.8];
  }
  if (element.localName === "path") {
    const [x, y] = placeOf(element);
    return [x + (DOT + 3) * 0.8, y - (DOT + 3) * 0.8];
  }
  const inward = Math.min(6, at("width") / 2);
  // A little into the bar: on a phone the next label stands close above it.
  return [at("x") + at("width") - inward, at("y") + Math.min(2.5, at("height") / 2)];
}

function drawn(svg: SVGSVGElement, attributes: Readonly<Record<string, string>>): Element {
  const path = svg.ownerDocument.createElementNS(SVG, "path");
  for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, value);
  return path;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
