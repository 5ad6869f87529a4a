/** A rectangle: x and y of its upper left corner, and its size. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/**
 * Box of a mark among its siblings. A bar of zero width is not rendered, and Firefox and Safari then have no box for
 * it; its attributes still say where it stands.
 */
export function localBox(mark: SVGGraphicsElement): Box {
  if (!(mark instanceof SVGRectElement)) return mark.getBBox();
  const { x, y, width, height } = mark;
  return {
    x: x.baseVal.value,
    y: y.baseVal.value,
    width: width.baseVal.value,
    height: height.baseVal.value,
  };
}

/** Box of a mark in the window. */
export function windowBox(mark: SVGGraphicsElement): Box {
  const rendered = mark.getBoundingClientRect();
  const parent = mark.parentNode;
  if (rendered.height > 0 || !(parent instanceof SVGGraphicsElement)) return rendered;
  const box = localBox(mark);
  const { a = 1, d = 1, e = 0, f = 0 } = parent.getScreenCTM() ?? {};
  return { x: box.x * a + e, y: box.y * d + f, width: box.width * a, height: box.height * d };
}
