import { batch, computed, signal } from "@preact/signals";
import { counted } from "../../i18n/counted.ts";
import { settle } from "../../query/codec/settle.ts";
import { writeAddress } from "../../query/codec/write-address.ts";
import { type ChartChoice, type Query, emptyQuery } from "../../query/query.ts";
import type { Explorer, OpenTable, Shown, View } from "../explorer.ts";
import { askAnswers } from "./ask-answers.ts";
import { shortened, writtenOut } from "./finding-ids.ts";
import { openTables } from "./open-tables.ts";
import { beginHistory, redo, takeStep, undo } from "./history.ts";

const NOTHING: Shown = { answer: null, busy: false, slow: false, error: null };
const FIRST_VIEW: View = { start: 0, widths: {}, selected: [] };

type Surroundings = Pick<Explorer, "locale" | "tables" | "questions" | "engine" | "text" | "announce"> & {
  /** Text of a file of the site. */
  readonly fetchText: (address: string) => Promise<string>;
  /** Address of the explorer without a question, such as "/explore/". */
  readonly path: string;
};

/** The state of the explorer, without a page: what the parts of the page read and call. */
export function createExplorer({ fetchText, path, ...around }: Surroundings): Explorer {
  const { engine, text, announce } = around;
  const table = signal<OpenTable | null>(null);
  const history = signal(beginHistory(emptyQuery({ kind: "own", name: "" })));
  const shown = signal<Shown>(NOTHING);
  const view = signal<View>(FIRST_VIEW);
  const problems = signal<readonly string[]>([]);
  const notice = signal<string | null>(null);
  const chartSeen = signal<ChartChoice | null>(null);
  const query = computed(() => history.value.present);
  const isAsked = computed(
    () => JSON.stringify(query.value) !== JSON.stringify(emptyQuery(query.value.source)),
  );

  const addressOf = (asked: Query): string =>
    table.value ? `${path}?${writeAddress(shortened(asked, table.value))}` : path;

  const firstPage = (): void => {
    view.value = { ...view.value, start: 0, selected: [] };
  };

  const change: Explorer["change"] = (edit, saying, gesture) => {
    batch(() => {
      history.value = takeStep(history.value, edit(query.value), gesture);
      notice.value = null;
      firstPage();
    });
    if (saying) announce(saying);
  };

  /** The table takes the place of the one before, with a question that fits it. */
  const put = (next: OpenTable, asked: Query): void => {
    const { query: fitting, problems: unfit } = settle(writtenOut(asked, next), next.columns);
    batch(() => {
      table.value = next;
      history.value = beginHistory(fitting);
      shown.value = NOTHING;
      view.value = FIRST_VIEW;
      notice.value = null;
      problems.value = unfit.map(({ key, values }) => text(key, values));
    });
    announce(text("explore.opened", { title: next.title, rows: counted(next.rows, "row", text) }));
  };

  const close = (): void => {
    batch(() => {
      table.value = null;
      history.value = beginHistory(emptyQuery({ kind: "own", name: "" }));
      shown.value = NOTHING;
      view.value = FIRST_VIEW;
      notice.value = null;
    });
  };
  const ask = (asked: Query): boolean => {
    const open = table.value;
    if (!open || JSON.stringify(asked.source) !== JSON.stringify(query.value.source)) return false;
    const { query: fitting, problems: unfit } = settle(writtenOut(asked, open), open.columns);
    change(() => fitting);
    problems.value = unfit.map(({ key, values }) => text(key, values));
    return true;
  };
  askAnswers({ engine, text, query, table, view, shown });

  return {
    ...around,
    table,
    query,
    shown,
    view,
    problems,
    notice,
    isAsked,
    change,
    filterAsked: signal(null),
    gesture: computed(() => history.value.gesture),
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    undo: () => {
      batch(() => {
        history.value = undo(history.value);
        firstPage();
      });
      announce(text("explore.undone"));
    },
    redo: () => {
      batch(() => {
        history.value = redo(history.value);
        firstPage();
      });
      announce(text("explore.redone"));
    },
    startAgain: () => change(({ source }) => emptyQuery(source), text("explore.started-again")),
    stop: async () => {
      await engine.stop();
      // What took too long would only be asked again: the step that asked it is taken back.
      batch(() => {
        const { past, present } = history.value;
        history.value =
          past.length > 0 ? undo(history.value) : takeStep(history.value, emptyQuery(present.source));
        firstPage();
        notice.value = text("explore.stopped");
      });
    },
    addProblems: (more) => {
      if (more.length > 0) problems.value = [...problems.value, ...more];
    },
    forgetProblems: () => {
      problems.value = [];
    },
    ...openTables({ engine, fetchText, text, table, put, ask, close, problems }),
    address: computed(() => addressOf(query.value)),
    chartSeen,
    link: computed(() => addressOf({ ...query.value, chart: query.value.chart ?? chartSeen.value })),
  };
}
