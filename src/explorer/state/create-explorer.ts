import { counted } from "../../i18n/counted.ts";
import { batch, computed, effect, signal } from "@preact/signals";
import { settle } from "../../query/codec/settle.ts";
import { writeAddress } from "../../query/codec/write-address.ts";
import { QueryError } from "../../query/query-error.ts";
import { type Query, emptyQuery } from "../../query/query.ts";
import type { SiteSchema } from "../../publish/site-table.ts";
import { Stopped, Superseded } from "../engine-client.ts";
import type { Explorer, OpenTable, Shown, View } from "../explorer.ts";
import { forgetOwn, keepOwn } from "../open/own-file-store.ts";
import { beginHistory, redo, takeStep, undo } from "./history.ts";

/** Lines of a page of the table. */
export const PAGE_ROWS = 100;
const SLOW_AFTER = 2000;
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
  /** The question of a link whose file the reader has yet to open. */
  let awaited: Query | null = null;
  /** Counts tables asked for, so that one that comes late does not take the place of a newer one. */
  let wish = 0;
  const query = computed(() => history.value.present);
  const isAsked = computed(
    () => JSON.stringify(query.value) !== JSON.stringify(emptyQuery(query.value.source)),
  );

  const say = (reason: unknown): string => {
    if (reason instanceof Stopped) return text("explore.stopped");
    if (reason instanceof QueryError) {
      const { code, column, detail } = reason;
      return text(`explore.failed.${code}`, { column, detail });
    }
    return text("explore.failed", { reason: reason instanceof Error ? reason.message : String(reason) });
  };

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
    const { query: fitting, problems: unfit } = settle(asked, next.columns);
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

  // Selecting a line is no new question.
  const start = computed(() => view.value.start);
  effect(() => {
    const asked = query.value;
    const from = start.value;
    if (!table.value) return undefined;
    let isPast = false;
    shown.value = { ...shown.peek(), busy: true, slow: false };
    const slow = setTimeout(() => {
      shown.value = { ...shown.peek(), slow: true };
    }, SLOW_AFTER);
    engine
      .answer(asked, from, from + PAGE_ROWS)
      .then(
        (answer) => {
          if (!isPast) shown.value = { answer, busy: false, slow: false, error: null };
        },
        (reason: unknown) => {
          if (isPast || reason instanceof Superseded) return;
          shown.value = { ...shown.peek(), busy: false, slow: false, error: say(reason) };
        },
      )
      .finally(() => clearTimeout(slow));
    return () => {
      isPast = true;
      clearTimeout(slow);
    };
  });

  const schemaOf = async (address: string): Promise<SiteSchema> =>
    JSON.parse(await fetchText(address)) as SiteSchema;

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
    expectOwn: (asked) => {
      awaited = asked;
    },
    addProblems: (more) => {
      if (more.length > 0) problems.value = [...problems.value, ...more];
    },
    forgetProblems: () => {
      problems.value = [];
    },
    openSite: async (site, asked) => {
      const own = ++wish;
      try {
        const [schema, csv] = await Promise.all([schemaOf(site.schema), fetchText(site.csv)]);
        if (own !== wish) return;
        const opened = await engine.openSite(csv, schema.columns);
        if (own !== wish) return;
        awaited = null;
        const source = { kind: "site", dataset: site.dataset, file: site.file } as const;
        put({ ...opened, title: site.title, site: { table: site, schema } }, asked ?? emptyQuery(source));
      } catch (reason) {
        if (own !== wish) return;
        const said = reason instanceof Error ? reason.message : String(reason);
        problems.value = [text("explore.open-failed", { title: site.title, reason: said })];
      }
    },
    openOwn: async (file, tell, options = { name: file.name }, asked) => {
      wish += 1;
      const opened = await engine.openOwn(await file.arrayBuffer(), options, tell);
      const source = { kind: "own", name: file.name } as const;
      put(
        { ...opened, title: file.name, site: null },
        { ...(asked ?? awaited ?? emptyQuery(source)), source },
      );
      awaited = null;
      const { name, ...reading } = options;
      await keepOwn({ name, content: file, options: reading });
    },
    forgetOwn: async () => {
      await forgetOwn();
      if (table.value?.site !== null) return;
      batch(() => {
        table.value = null;
        shown.value = NOTHING;
        history.value = beginHistory(emptyQuery({ kind: "own", name: "" }));
      });
    },
    address: computed(() => (table.value ? `${path}?${writeAddress(query.value)}` : path)),
  };
}
