import { startCopyLink, startFullScreen } from "./actions.ts";
import { announce } from "./announce.ts";
import { cellsOf } from "./figure-cells.ts";
import { type FigureState, type Options, readState, stateAtFirst, writeState } from "./figure-state.ts";
import { startLegend } from "./legend-filter.ts";
import { relight } from "./light.ts";
import { startReadout } from "./readout.ts";
import { startRecordView } from "./record-view.ts";
import { startRedrawing } from "./redraw.ts";
import { startStage } from "./stage.ts";
import { startSwitches } from "./switches.ts";
import { startTabs } from "./tabs.ts";
import { textOf } from "./texts.ts";

/** Makes one figure answer: views, switches, marks, legend, link. The address of the page speaks first. */
export function startFigure(figure: HTMLElement): void {
  const stageElement = figure.querySelector<HTMLElement>("[data-stage]");
  const readout = startReadout(figure.querySelector("[data-readout]"));
  const stage = stageElement && startStage(stageElement, cellsOf(figure), readout);
  const redraw = startRedrawing(figure);
  const fillRecords = startRecordView(figure);
  const tabs = startTabs(figure, (view) => choose({ view }));
  const switches = startSwitches(figure, (name, value) => choose({ [name]: value }));
  const legend = startLegend(figure, (only) => become({ ...state, only }));
  const reset = figure.querySelector<HTMLButtonElement>("[data-reset]");
  const options: Options = { ...(tabs ? { view: tabs.views } : {}), ...switches.options };
  const first = stateAtFirst(options);
  let state = first;
  /** What the chart on the page shows: choices that could not be drawn go back to it. */
  let drawn = first;
  let wish = 0;

  /** Everything but the view, which is no setting but a place to be. */
  const atFirst = ({ chosen }: FigureState): FigureState => ({
    ...first,
    chosen: { ...first.chosen, ...(chosen["view"] ? { view: chosen["view"] } : {}) },
  });
  const isAtFirst = (now: FigureState): boolean =>
    writeState(now, figure.id, options, "") === writeState(atFirst(now), figure.id, options, "");

  const address = (): string =>
    `${location.pathname}${writeState(state, figure.id, options, location.search)}#${figure.id}`;

  const choose = (some: FigureState["chosen"]): void =>
    become({ ...state, chosen: { ...state.chosen, ...some } });

  const become = (next: FigureState): void => {
    apply(next);
    history.replaceState(history.state, "", address());
  };

  const apply = (next: FigureState): void => {
    state = next;
    tabs?.show(next.chosen["view"] ?? "chart");
    switches.show(next.chosen);
    legend?.show(next.only);
    if (reset) reset.hidden = isAtFirst(next);
    if (next.chosen["view"] === "record") void fillRecords();
    void draw(next);
  };

  /** Draws what was chosen last, whatever arrives first. */
  const draw = async (next: FigureState): Promise<void> => {
    const own = ++wish;
    if (sameDrawing(next, drawn)) {
      if (stageElement?.hasAttribute("aria-busy")) settle(next);
      return;
    }
    const waiting = setTimeout(() => readout.tell(textOf("loading")), 200);
    stageElement?.setAttribute("aria-busy", "true");
    try {
      await redraw(next.chosen, () => own === wish);
      if (own !== wish) return;
      drawn = next;
      settle(next);
    } catch {
      if (own === wish) giveUp();
    } finally {
      clearTimeout(waiting);
    }
  };

  const settle = ({ chosen }: FigureState): void => {
    stageElement?.removeAttribute("aria-busy");
    const said = howDrawn(chosen);
    const reading = chosen["reading"] === "printed" ? "printed" : "read";
    readout.settle(said || readout.built, reading, said !== "");
    if (said) announce(said);
    legend?.redrawn();
    stage?.redrawn();
    relight();
  };

  /** The table holds the numbers that the chart could not be drawn from. */
  const giveUp = (): void => {
    become({ ...drawn, chosen: { ...drawn.chosen, view: "table" } });
    readout.settle(textOf("failed"), "read", false);
    announce(textOf("failed"));
  };

  reset?.addEventListener("click", () => {
    become(atFirst(state));
    figure.querySelector<HTMLElement>('[role="tab"][tabindex="0"]')?.focus();
  });
  startCopyLink(figure, () => new URL(address(), location.href).href);
  startFullScreen(figure);
  const asked = readState(location.search, figure.id, options, legend?.keys ?? []);
  apply(asked ?? first);
}

function sameDrawing(a: FigureState, b: FigureState): boolean {
  return ["layout", "neutral", "sort", "reading"].every((name) => a.chosen[name] === b.chosen[name]);
}

/** What a redrawn chart owes its reader: which reading it draws, where the middle answer is, what stands at the right. */
function howDrawn({ layout, neutral, sort, reading }: FigureState["chosen"]): string {
  const said = [
    reading === "printed" && textOf("printedShown"),
    layout === "diverging" && textOf(neutral === "aside" ? "neutralAside" : "neutralSplit"),
    sort === "net" && textOf("netShown"),
  ];
  return said.filter(Boolean).join(textOf("space"));
}
