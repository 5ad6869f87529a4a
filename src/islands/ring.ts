import { localBox } from "./mark-box.ts";

const SVG = "http://www.w3.org/2000/svg";
const ROOM = 2;

/** Draws a ring around a mark, over its neighbours; nothing where the mark is not on show. */
export function ringAround(mark: SVGGraphicsElement, name: string): void {
  if (mark.getClientRects().length === 0) return;
  const { x, y, width, height } = localBox(mark);
  const ring = document.createElementNS(SVG, "rect");
  const attributes: Readonly<Record<string, string | null>> = {
    x: String(x - ROOM),
    y: String(y - ROOM),
    width: String(width + 2 * ROOM),
    height: String(height + 2 * ROOM),
    rx: mark.localName === "circle" ? String(width / 2 + ROOM) : null,
    transform: mark.getAttribute("transform"),
    class: `ring ${name}`,
  };
  for (const [key, value] of Object.entries(attributes)) if (value !== null) ring.setAttribute(key, value);
  mark.parentNode?.append(ring);
}

/** Takes all rings of a name away. */
export function clearRings(name: string, within: ParentNode = document): void {
  for (const ring of within.querySelectorAll(`.${name}`)) ring.remove();
}
