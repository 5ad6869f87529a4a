import { isText } from "./light.ts";
import { windowBox } from "./mark-box.ts";
import type { Placed } from "./mark-order.ts";
import type { Cell } from "./sentence.ts";

/** The drawing of a stage that is on show: wide or narrow. */
export function drawingOn(stage: Element): SVGSVGElement | undefined {
  const drawings = [...stage.querySelectorAll<SVGSVGElement>("svg.plot")];
  return drawings.find((drawing) => drawing.getClientRects().length > 0);
}

/** Marks of a drawing that stand for rows: a text beside a shape of the same row is no mark of its own. */
export function marksIn(drawing: Element): readonly SVGGraphicsElement[] {
  const all = [...drawing.querySelectorAll<SVGGraphicsElement>("[data-row]")];
  const shapes = new Set(all.filter((mark) => !isText(mark)).map(rowOf));
  return all.filter((mark) => !isText(mark) || !shapes.has(rowOf(mark)));
}

export function rowOf(mark: SVGElement): string {
  return mark.dataset["row"] ?? "";
}

export function placeOf(mark: SVGGraphicsElement): Placed {
  const { x, y, width, height } = windowBox(mark);
  const place = { x, y, width, height, key: mark.dataset["key"] ?? "" };
  const group = mark.parentElement;
  return overYears(mark) && group?.parentElement
    ? { ...place, path: [...group.parentElement.children].indexOf(group) }
    : place;
}

/** Whether a mark is of a chart whose points stand in lines, each drawn as a group. */
function overYears(mark: Element): boolean {
  return ["series", "small-multiples"].includes(mark.closest<HTMLElement>("figure")?.dataset["kind"] ?? "");
}

/** The cell of the table that a mark draws: the n-th mark of a row is the row's n-th cell. */
export function cellOf(mark: SVGGraphicsElement, cells: readonly Cell[]): Cell | undefined {
  const row = rowOf(mark);
  const drawing = mark.ownerSVGElement;
  const same = [...(drawing?.querySelectorAll<SVGGraphicsElement>(`[data-row="${CSS.escape(row)}"]`) ?? [])];
  const own = cells.filter((cell) => cell.row === row);
  const nth = same.filter((other) => isText(other) === isText(mark)).indexOf(mark);
  return own[nth] ?? own.at(-1);
}
