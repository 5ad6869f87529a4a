import type { Drawing } from "../../charts/explore/drawing.ts";

/** Lights the marks that hold a line selected, and dims the others, as long as any line is. */
export function lightMarks(box: Element, { marks }: Drawing, selected: readonly number[]): void {
  const lines = new Set(selected);
  const isAny = marks.some((mark) => mark.lines.some((line) => lines.has(line)));
  box.classList.toggle("has-lit", isAny);
  for (const element of box.querySelectorAll<SVGElement>("[data-row]")) {
    const mark = marks[Number(element.dataset["row"])];
    const isLit = isAny && mark !== undefined && mark.lines.some((line) => lines.has(line));
    element.classList.toggle("lit-mark", isLit);
  }
}
