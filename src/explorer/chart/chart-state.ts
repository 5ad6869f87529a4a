import { type ReadonlySignal, type Signal, computed, effect, signal } from "@preact/signals";
import type { Drawing } from "../../charts/explore/drawing.ts";
import { type ChartInput, MOST_LINES } from "../../charts/explore/input.ts";
import type { Proposal } from "../../charts/explore/propose.ts";
import type { ChartChoice } from "../../query/query.ts";
import { Stopped, Superseded } from "../engine-client.ts";
import type { Explorer, OpenTable } from "../explorer.ts";
import { chartColumns } from "./chart-columns.ts";
import type * as kitModule from "./kit.ts";

type Kit = typeof kitModule;

/** The chart's own state; the choice itself is part of the question. */
export type ChartState = {
  readonly explorer: Explorer;
  /** Nothing is loaded or drawn before the reader opens the chart, or a link names one. */
  readonly isOpen: Signal<boolean>;
  readonly kit: ReadonlySignal<Kit | null>;
  readonly input: ReadonlySignal<ChartInput | null>;
  readonly proposal: ReadonlySignal<Proposal | null>;
  /** What the reader chose, or what is proposed. */
  readonly choice: ReadonlySignal<ChartChoice | null>;
  readonly drawing: ReadonlySignal<Drawing | null>;
  /** Why nothing is drawn, in words; null while all is well. */
  readonly problem: ReadonlySignal<string | null>;
  readonly stop: () => void;
};

export function createChartState(explorer: Explorer, load: () => Promise<Kit>): ChartState {
  const { text } = explorer;
  const isOpen = signal(false);
  const kit = signal<Kit | null>(null);
  const input = signal<ChartInput | null>(null);
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
    const names = columns.map(({ name }) => name);
    const key = JSON.stringify([{ ...query, chart: null }, names]);
    if (held?.key === key && held.table === table) return;
    const mine = { key, table };
    held = mine;
    Promise.all([explorer.engine.values(query, names, MOST_LINES), kit.peek() ?? load()]).then(
      ([{ values }, loaded]) => {
        if (held !== mine) return;
        failure.value = null;
        kit.value = loaded;
        input.value = {
          columns,
          values,
          lines: answer.rows,
          locale: explorer.locale,
          isOwn: table.site === null,
        };
      },
      (reason: unknown) => {
        if (held !== mine) return;
        held = undefined;
        if (reason instanceof Superseded || reason instanceof Stopped) return;
        failure.value = text("explore.chart.failed", {
          reason: reason instanceof Error ? reason.message : String(reason),
        });
      },
    );
  });

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
  const drawn = computed((): { drawing: Drawing | null; problem: string | null } => {
    const [own, loaded, from] = [choice.value, kit.value, input.value];
    if (!loaded || !from) return { drawing: null, problem: null };
    if (from.lines === 0) return { drawing: null, problem: text("explore.chart.no-lines") };
    if (!own) return { drawing: null, problem: text("explore.chart.nothing") };
    const known = new Set(from.columns.map(({ name }) => name));
    const { x, y, colour, facet, low, high } = own;
    const lost = [x, y, colour, facet, low, high].find((name) => name !== null && !known.has(name));
    if (lost) return { drawing: null, problem: text("explore.chart.no-column", { column: lost }) };
    const reason = loaded.reasonAgainst(own, from, loaded.factsOf(from));
    if (reason) return { drawing: null, problem: text(reason.key, reason.values) };
    return { drawing: loaded.draw(own, from, text), problem: null };
  });
  return {
    explorer,
    isOpen,
    kit,
    input,
    proposal,
    choice,
    drawing: computed(() => drawn.value.drawing),
    problem: computed(() => failure.value ?? drawn.value.problem),
    stop: () => {
      stopOpening();
      stopLoading();
    },
  };
}
