import { type ReadonlySignal, type Signal, computed, effect, signal } from "@preact/signals";
import type { Drawing } from "../../charts/explore/drawing.ts";
import { type ChartInput, MOST_CELLS, MOST_LINES } from "../../charts/explore/input.ts";
import { againstSize } from "../../charts/explore/whole-lines.ts";
import type { Proposal } from "../../charts/explore/propose.ts";
import type { ChartChoice } from "../../query/query.ts";
import { Stopped, Superseded } from "../engine-client.ts";
import type { Explorer, OpenTable } from "../explorer.ts";
import { chartColumns } from "./chart-columns.ts";
import { describingOf } from "../leave/leaving-of.ts";
import { wilsonBounds, withMeasureTitles } from "./measure-titles.ts";
import { type Got, everyLine } from "./every-line.ts";
import { isOf, ofAnswer, unpivoted } from "./unpivoted.ts";
import { rowColumns } from "../state/row-columns.ts";
import type * as kitModule from "./kit.ts";

type Kit = typeof kitModule;

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
  readonly drawing: ReadonlySignal<Drawing | null>;
  /** The same, its marks standing for lines of `drawnFrom`. */
  readonly asDrawn: ReadonlySignal<Drawing | null>;
  /** Why nothing is drawn, in words; null while all is well. */
  readonly problem: ReadonlySignal<string | null>;
  readonly stop: () => void;
};

const NO_CHOICE: ChartChoice = {
  mark: "bars",
  x: null,
  y: null,
  colour: null,
  facet: null,
  low: null,
  high: null,
};

export function createChartState(explorer: Explorer, load: () => Promise<Kit>): ChartState {
  const { text } = explorer;
  const isOpen = signal(false);
  const kit = signal<Kit | null>(null);
  const got = signal<Got | null>(null);
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
  const failure = signal<string | null>(null);
  let held: { readonly key: string; readonly table: OpenTable } | undefined;

  const stopOpening = effect(() => {
    if (explorer.query.value.chart) isOpen.value = true;
  });
  const stopLoading = effect(() => {
    const { answer, busy, error } = explorer.shown.value;
    const table = explorer.table.value;
    if (!isOpen.value || !answer || !table || busy || error !== null) return;
    const query = explorer.query.peek();
    const columns = chartColumns(answer.columns, answer.available);
    const describing = describingOf(explorer);
    const names = columns.map(({ name }) => name);
    const key = JSON.stringify([{ ...query, chart: null }, names]);
    if (held?.key === key && held.table === table) return;
    const mine = { key, table };
    held = mine;
    const limit = answer.rows * names.length <= MOST_CELLS ? answer.rows : MOST_LINES;
    Promise.all([explorer.engine.values(query, names, limit, "chart"), kit.peek() ?? load()]).then(
      ([{ values }, loaded]) => {
        if (held !== mine) return;
        failure.value = null;
        kit.value = loaded;
        const from = {
          columns: withMeasureTitles(columns, query, describing),
          values,
          wilson: wilsonBounds(query),
          lines: answer.rows,
          locale: explorer.locale,
          isOwn: table.site === null,
        };
        got.value = { input: from, query };
      },
      (reason: unknown) => {
        if (held !== mine) return;
        held = undefined;
        fail(reason);
      },
    );
  });

  const fail = (reason: unknown): void => {
    if (reason instanceof Superseded || reason instanceof Stopped) return;
    failure.value = text("explore.chart.failed", {
      reason: reason instanceof Error ? reason.message : String(reason),
    });
  };

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
  const drawn = computed((): { drawing: Drawing | null; problem: string | null } => {
    const [own, loaded, from] = [choice.value, kit.value, input.value];
    if (!loaded || !from) return { drawing: null, problem: null };
    if (from.lines === 0) return { drawing: null, problem: text("explore.chart.no-lines") };
    if (!own) {
      // Marks drawn line by line have the same reason where lines are too many.
      const many = againstSize(NO_CHOICE, from);
      return { drawing: null, problem: many ? text(many.key, many.values) : text("explore.chart.nothing") };
    }
    const known = new Set(from.columns.map(({ name }) => name));
    const { x, y, colour, facet, low, high } = own;
    const lost = [x, y, colour, facet, low, high].find((name) => name !== null && !known.has(name));
    if (lost) return { drawing: null, problem: text("explore.chart.no-column", { column: lost }) };
    const size = againstSize(own, from);
    if (size) return { drawing: null, problem: text(size.key, size.values) };
    const whole = isLong.value ? from : every.input.value;
    if (!whole) return { drawing: null, problem: null };
    const reason = loaded.reasonAgainst(own, whole, loaded.factsOf(whole));
    if (reason) return { drawing: null, problem: text(reason.key, reason.values) };
    return { drawing: loaded.draw(own, whole, text), problem: null };
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
      const { drawing } = drawn.value;
      const lineOf = isLong.value ? long.value?.lineOf : undefined;
      return drawing && lineOf ? ofAnswer(drawing, lineOf) : drawing;
    }),
    asDrawn: computed(() => drawn.value.drawing),
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
