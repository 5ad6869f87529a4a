import { clearRings, ringAround } from "./ring.ts";

type Cause = "pointer" | "focus" | "walk" | "record";

const causes = new Map<Cause, readonly string[]>();
let lit: readonly Element[] = [];

/** Lights every mark, table cell and number of the given rows, until the same cause lights others. */
export function light(cause: Cause, rows: readonly string[]): void {
  const before = causes.get(cause) ?? [];
  if (before.join() === rows.join()) return;
  causes.set(cause, rows);
  relight();
}

/** Lights again what is lit: after marks were drawn anew. */
export function relight(): void {
  for (const element of lit) element.classList.remove("lit");
  clearRings("lit-ring");
  const rows = [...new Set([...causes.values()].flat())];
  lit = rows.flatMap((row) => elementsOf(row));
  for (const element of lit) element.classList.add("lit");
}

function elementsOf(row: string): readonly Element[] {
  const id = CSS.escape(row);
  const marks = [...document.querySelectorAll<SVGGraphicsElement>(`.plot [data-row="${id}"]`)];
  const shapes = marks.filter((mark) => !isText(mark));
  for (const mark of shapes.length > 0 ? shapes : marks) ringAround(mark, "lit-ring");
  const numbers = [...document.querySelectorAll(`a.number[data-record="${id}"]`)];
  return [...marks, ...numbers, ...numbers.flatMap((link) => link.closest("td") ?? [])];
}

export function isText(mark: Element): boolean {
  return mark.localName === "text";
}

/** Lets pointer and focus light what they stand on: a mark, a number, or all numbers of a table's line. */
export function startLight(): void {
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "touch") light("pointer", rowsAt(event.target));
  });
  document.documentElement.addEventListener("pointerleave", () => light("pointer", []));
  document.addEventListener("focusin", (event) => light("focus", rowsAt(event.target)));
  document.addEventListener("focusout", () => light("focus", []));
}

function rowsAt(target: EventTarget | null): readonly string[] {
  if (!(target instanceof Element)) return [];
  const one = target.closest<HTMLElement | SVGElement>("a.number[data-record], .plot [data-row]");
  const row = one?.dataset["record"] ?? one?.dataset["row"];
  if (row) return [row];
  const line = target.closest(".figure tbody tr");
  const numbers = line?.querySelectorAll<HTMLElement>("a.number[data-record]") ?? [];
  return [...numbers].flatMap((link) => link.dataset["record"] ?? []);
}
