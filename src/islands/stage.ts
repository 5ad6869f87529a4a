import { announce } from "./announce.ts";
import { element } from "./element.ts";
import { light } from "./light.ts";
import { windowBox } from "./mark-box.ts";
import { markAfter, linesOf, smallMarkNear } from "./mark-order.ts";
import { cellOf, drawingOn, marksIn, placeOf, rowOf } from "./marks.ts";
import { isRecordOpen, openRecord } from "./record-popover.ts";
import { hasPopovers, isInShell } from "./record-shell.ts";
import type { Readout } from "./readout.ts";
import { clearRings, ringAround } from "./ring.ts";
import type { Cell } from "./sentence.ts";
import { textOf } from "./texts.ts";

type Mark = SVGGraphicsElement;

export type Stage = {
  /** Puts the ring back after the chart was drawn anew. */
  readonly redrawn: () => void;
};

/**
 * Makes the marks of a built chart answer: one stop for Tab, arrow keys from mark to mark, Enter or a tap for the
 * record. What is current is a row, so that it survives a redraw.
 */
export function startStage(stage: HTMLElement, cells: readonly Cell[], readout: Readout): Stage {
  const anchor = element("span", { class: "mark-anchor" });
  let current: { readonly row: string; readonly nth: number; readonly group: string } | undefined;

  stage.append(anchor);
  stage.tabIndex = 0;
  stage.setAttribute("role", "group");
  stage.setAttribute("aria-label", stage.dataset["label"] ?? "");

  const marksShown = (): readonly Mark[] => {
    const drawing = drawingOn(stage);
    return drawing ? marksIn(drawing) : [];
  };
  const currentIn = (marks: readonly Mark[]): Mark | undefined =>
    current && marks.filter((mark) => rowOf(mark) === current?.row)[current.nth];

  const leave = (): void => {
    current = undefined;
    clearRings("current-ring", stage);
    light("walk", []);
    readout.rest();
  };

  const goTo = (mark: Mark, marks: readonly Mark[]): void => {
    const [row, cell, before] = [rowOf(mark), cellOf(mark, cells), current?.group];
    const group = cell?.group ?? "";
    current = { row, nth: marks.filter((other) => rowOf(other) === row).indexOf(mark), group };
    ringCurrent(mark);
    light("walk", [row]);
    if (!cell) return;
    const sentence = readout.say(cell);
    announce(group && group !== before ? readout.inGroup(group, sentence) : sentence);
  };

  const ringCurrent = (mark: Mark | undefined): void => {
    clearRings("current-ring", stage);
    if (mark) ringAround(mark, "current-ring");
  };

  const open = (mark: Mark): void => {
    const link = numberOf(mark, stage);
    if (!link) return;
    if (!hasPopovers()) {
      location.assign(link.href);
      return;
    }
    standOn(anchor, mark, stage);
    void openRecord(link, { anchor, from: stage });
  };

  const markNear = ({ clientX, clientY }: MouseEvent): Mark | undefined => {
    const marks = marksShown();
    return marks[smallMarkNear(clientX, clientY, marks.map(placeOf)) ?? -1];
  };

  stage.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const marks = marksShown();
    const mark = currentIn(marks);
    if (event.key === "Escape" && mark) leave();
    else if ((event.key === "Enter" || event.key === " ") && mark) open(mark);
    else {
      const places = marks.map(placeOf);
      const next = markAfter(event.key, mark && marks.indexOf(mark), linesOf(places), places);
      const target = next === undefined ? undefined : marks[next];
      if (!target) return;
      goTo(target, marks);
    }
    event.preventDefault();
  });
  stage.addEventListener("focus", () => {
    if (!current && stage.matches(":focus-visible")) readout.tell(textOf("keys"));
  });
  stage.addEventListener("blur", () => {
    if (!isRecordOpen()) leave();
  });
  document.addEventListener("focusin", ({ target }) => {
    if (current && target !== stage && !isInShell(target)) leave();
  });
  stage.addEventListener("click", (event) => {
    const mark = markAt(event.target) ?? markNear(event);
    if (mark) open(mark);
  });
  stage.addEventListener("pointerover", (event) => {
    const mark = markAt(event.target);
    const cell = mark && cellOf(mark, cells);
    if (cell) readout.say(cell);
  });
  stage.addEventListener("pointerout", (event) => {
    if (!markAt(event.target) || markAt(event.relatedTarget)) return;
    const mark = currentIn(marksShown());
    const cell = mark && cellOf(mark, cells);
    if (cell) readout.say(cell);
    else readout.rest();
  });

  return { redrawn: () => ringCurrent(currentIn(marksShown())) };
}

function markAt(target: EventTarget | null): Mark | null {
  return target instanceof Element ? target.closest<Mark>("[data-row]") : null;
}

/** The number of a mark's row in the figure, else anywhere in the page: its link knows where the record is. */
function numberOf(mark: Mark, stage: Element): HTMLAnchorElement | null {
  const number = `a.number[data-record="${CSS.escape(rowOf(mark))}"]`;
  const own = stage.closest("figure")?.querySelector<HTMLAnchorElement>(number);
  return own ?? document.querySelector<HTMLAnchorElement>(number);
}

/** Lays the anchor over a mark: shapes in an SVG cannot anchor a popover themselves. */
function standOn(anchor: HTMLElement, mark: Mark, stage: Element): void {
  const own = windowBox(mark);
  const around = stage.getBoundingClientRect();
  anchor.style.left = `${own.x - around.x}px`;
  anchor.style.top = `${own.y - around.y}px`;
  anchor.style.width = `${own.width}px`;
  anchor.style.height = `${own.height}px`;
}
