import { counted } from "../../i18n/counted.ts";
import { useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { canvasOf } from "../../charts/canvas.ts";
import { linesOf, markAfter, smallMarkNear } from "../../islands/mark-order.ts";
import { marksIn, placeOf, rowOf } from "../../islands/marks.ts";
import { clearRings, ringAround } from "../../islands/ring.ts";
import type { ChartState } from "./chart-state.ts";
import { lightMarks } from "./light-marks.ts";
import { toggleLines } from "./toggle-lines.ts";

const WIDE = 640;
const LIVE_RING = "current-ring";

/**
 * The drawing, in the one of its two widths that fits. One tab stop; arrows walk the marks, Enter selects the lines of a
 * mark, Esc leaves; the readout says what a mark stands for.
 */
export function Stage({ state }: { readonly state: ChartState }) {
  const { explorer, drawing, kit } = state;
  const { text, view } = explorer;
  const box = useRef<HTMLDivElement>(null);
  const isWide = useSignal(false);
  const current = useSignal<number | null>(null);
  const drawn = drawing.value;

  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      isWide.value = (entry?.contentRect.width ?? 0) >= WIDE;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const wide = isWide.value;
  // After the paint, in a task of its own: drawing takes as long as all before it.
  useEffect(() => {
    const element = box.current;
    if (!element || !drawn || !kit.value) return;
    const canvas = canvasOf(wide ? "wide" : "narrow", explorer.locale);
    const { mountPlot, markNumbers } = kit.value;
    const svg = markNumbers(mountPlot(drawn.spec(canvas), "explore-chart"), drawn.numberMarks);
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", drawn.alt);
    element.style.minHeight = `${svg.getAttribute("height") ?? 0}px`;
    element.replaceChildren(svg);
    current.value = null;
    lightMarks(element, drawn, view.peek().selected);
  }, [drawn, wide]);

  useSignalEffect(() => {
    const { selected } = view.value;
    if (box.current && drawing.value) lightMarks(box.current, drawing.value, selected);
  });
  useSignalEffect(() => {
    const at = current.value;
    clearRings(LIVE_RING, box.current ?? document);
    const mark = at === null ? undefined : marks()[at];
    if (mark) ringAround(mark, LIVE_RING);
  });

  const marks = (): readonly SVGGraphicsElement[] => (box.current ? marksIn(box.current) : []);
  const select = (at: number | null): void => {
    const mark = at === null ? undefined : marks()[at];
    const lines = mark && drawing.peek()?.marks[Number(rowOf(mark))]?.lines;
    if (!lines) return;
    const selected = toggleLines(view.value.selected, lines);
    view.value = { ...view.value, selected };
    explorer.announce(
      explorer.text("explore.chart.selected", { lines: counted(selected.length, "line", explorer.text) }),
    );
  };
  const walk = (event: KeyboardEvent): void => {
    if (event.key === "Enter" || event.key === " ") select(current.value);
    else if (event.key === "Escape") current.value = null;
    else {
      const all = marks();
      const places = all.map(placeOf);
      const next = markAfter(event.key, current.value ?? undefined, linesOf(places), places);
      if (next === undefined) return;
      current.value = next;
    }
    event.preventDefault();
  };
  const markAt = (event: PointerEvent | MouseEvent): number | null => {
    const all = marks();
    const hit =
      event.target instanceof Element ? event.target.closest<SVGGraphicsElement>("[data-row]") : null;
    const own = hit ? all.findIndex((mark) => mark === hit || rowOf(mark) === rowOf(hit)) : -1;
    if (own >= 0) return own;
    return smallMarkNear(event.clientX, event.clientY, all.map(placeOf)) ?? null;
  };
  const at = current.value;
  const mark = at === null ? undefined : marks()[at];
  const said = mark && drawn ? drawn.marks[Number(rowOf(mark))]?.said : undefined;
  return (
    <>
      <div
        class="chart"
        role="group"
        tabIndex={0}
        aria-label={text("explore.chart.walk")}
        onKeyDown={walk}
        onBlur={() => {
          current.value = null;
        }}
        onClick={(event) => {
          const hit = markAt(event);
          if (hit === null) return;
          current.value = hit;
          select(hit);
        }}
        onPointerOver={(event) => {
          if (
            event.pointerType === "mouse" &&
            event.target instanceof Element &&
            event.target.closest("[data-row]")
          )
            current.value = markAt(event);
        }}
      >
        <div class="explore-chart-box" ref={box} />
      </div>
      <p class="figure-readout" aria-live="polite">
        {said ?? text("explore.chart.how")}
      </p>
    </>
  );
}
