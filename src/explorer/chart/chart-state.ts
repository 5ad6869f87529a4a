import { type ReadonlySignal, type Signal, computed, effect, signal } from "@preact/signals";
import type { ChartInput } from "../../charts/explore/input.ts";
import { againstSize } from "../../charts/explore/whole-lines.ts";
import type { Proposal } from "../../charts/explore/propose.ts";
import type { ChartChoice } from "../../query/query.ts";
import { Stopped, Superseded } from "../engine-client.ts";
import type { Explorer } from "../explorer.ts";
import { type Kit, drawOrSay } from "./draw-or-say.ts";
import { everyLine } from "./every-line.ts";
import { gotLines } from "./got-lines.ts";
import { type MarkedDrawing, markedDrawing } from "./marked-drawing.ts";
import { isOf, ofAnswer, unpivoted } from "./unpivoted.ts";
import { rowColumns } from "../state/row-columns.ts";
/** The chart's own state; the choice itself is part of the question. */
export type ChartState = {
  readonly explorer: Explorer;
  /** Nothing is loaded or drawn before the reader opens the chart, or a link names one. */
  readonly isOpen: Signal<boolean>;
  readonly kit: ReadonlySignal<Kit | null>;
  /**
   * All columns, of a long answer the first lines: for the proposal and the fields. A pivoted answer stands in its long
   * form, unless the reader chose one of the pivoted columns.
   */
  readonly input: ReadonlySignal<ChartInput | null>;
  /** The other form of a pivoted answer, whose columns can be chosen too. */
  readonly otherForm: ReadonlySignal<ChartInput | null>;
  /** Every line of the answer, in the columns that are drawn. */
  readonly answered: ReadonlySignal<ChartInput | null>;
  /** What is drawn: the same, or the answer in its long form. */
  readonly drawnFrom: ReadonlySignal<ChartInput | null>;
  readonly proposal: ReadonlySignal<Proposal | null>;
  /** What the reader chose, or what is proposed. */
  readonly choice: ReadonlySignal<ChartChoice | null>;
  /** Its marks stand for lines of the answer. */
  readonly drawing: ReadonlySignal<MarkedDrawing | null>;
  /** The same, its marks standing for lines of `drawnFrom`. */
  readonly asDrawn: ReadonlySignal<MarkedDrawing | null>;
  /** Why nothing is drawn, in words; null while all is well. */
  readonly problem: ReadonlySignal<string | null>;
  readonly stop: () => void;
};

export function createChartState(explorer: Explorer, load: () => Promise<Kit>): ChartState {
  const { text } = explorer;
  const isOpen = signal(false);
  const kit = signal<Kit | null>(null);
  const failure = signal<string | null>(null);
  const fail = (reason: unknown): void => {
    if (reason instanceof Superseded || reason instanceof Stopped) return;
    failure.value = text("explore.chart.failed", {
      reason: reason instanceof Error ? reason.message : String(reason),
    });
  };
  const stopOpening = effect(() => {
    if (explorer.query.value.chart) isOpen.value = true;
  });
  const ready = async (): Promise<void> => {
    if (!kit.peek()) kit.value = await load();
  };
  const came = (): void => {
    failure.value = null;
  };
  const { got, stop: stopLoading } = gotLines(explorer, isOpen, ready, { came, failed: fail });
  const wide = computed(() => got.value?.input ?? null);
  const long = computed(() => {
    const [own, table] = [got.value, explorer.table.value];
    return own && table ? unpivoted(own.input, own.query.group, rowColumns(own.query, table.columns)) : null;
  });
  /** Whether the answer is drawn in its long form. */
  const isLong = computed(() => {
    const { chart } = explorer.query.value;
    const [a, b] = [wide.value, long.value];
    return a !== null && b !== null && (chart === null || !isOf(chart, a, b.input));
  });
  const input = computed(() => (isLong.value ? (long.value?.input ?? null) : wide.value));
  const proposal = computed(() => (kit.value && input.value ? kit.value.propose(input.value) : null));
  const choice = computed(() => {
    const { chart } = explorer.query.value;
    const proposed = proposal.value;
    if (!chart) return proposed?.best ?? null;
    // A link may name a mark alone: it gets the columns that suit it.
    const { mark, ...columns } = chart;
    if (Object.values(columns).some((name) => name !== null)) return chart;
    return proposed?.options.find((option) => option.mark === mark)?.choice ?? chart;
  });
  const every = everyLine(explorer, got, choice, (own, from) => againstSize(own, from) === null, fail);
  const drawn = computed(() => {
    const [own, loaded, from] = [choice.value, kit.value, input.value];
    if (!loaded || !from) return { drawing: null, problem: null };
    return drawOrSay(own, loaded, from, isLong.value ? from : every.input.value, text);
  });
  const marked = computed(() => {
    const [{ drawing }, own, lines] = [drawn.value, choice.value, got.value];
    return drawing && own && lines && markedDrawing(drawing, own, lines, text);
  });
  const stopTelling = effect(() => {
    explorer.chartSeen.value = isOpen.value && drawn.value.drawing ? choice.value : null;
  });
  return {
    explorer,
    isOpen,
    kit,
    input,
    otherForm: computed(() => (isLong.value ? wide.value : (long.value?.input ?? null))),
    answered: every.input,
    drawnFrom: computed(() => (isLong.value ? input.value : every.input.value)),
    proposal,
    choice,
    drawing: computed(() => {
      const drawing = marked.value;
      const lineOf = isLong.value ? long.value?.lineOf : undefined;
      return drawing && lineOf ? ofAnswer(drawing, lineOf) : drawing;
    }),
    asDrawn: marked,
    problem: computed(() => failure.value ?? drawn.value.problem),
    stop: () => {
      stopOpening();
      stopLoading();
      stopTelling();
      explorer.chartSeen.value = null;
      every.stop();
    },
  };
}
