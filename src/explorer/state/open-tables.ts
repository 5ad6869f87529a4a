import type { Signal } from "@preact/signals";
import type { SiteSchema } from "../../publish/site-table.ts";
import { type Query, emptyQuery } from "../../query/query.ts";
import { type Opened, Stopped } from "../engine-client.ts";
import type { Explorer, OpenTable } from "../explorer.ts";
import { forgetOwn, keepOwn } from "../open/own-file-store.ts";

type Surroundings = Pick<Explorer, "engine" | "text" | "table"> & {
  readonly fetchText: (address: string) => Promise<string>;
  /** The table takes the place of the one before. */
  readonly put: (table: OpenTable, asked: Query) => void;
  /** Asks another question of the open table; false where it is of another. */
  readonly ask: (query: Query) => boolean;
  /** No table is open any more. */
  readonly close: () => void;
  readonly problems: Signal<readonly string[]>;
};

type Ways = Pick<
  Explorer,
  "openSite" | "openOwn" | "askOpen" | "cancelOpening" | "closeTable" | "forgetOwn" | "expectOwn"
>;

/** The ways to open a table, one at a time, and to have none. */
export function openTables({
  engine,
  text,
  table,
  fetchText,
  put,
  ask,
  close,
  problems,
}: Surroundings): Ways {
  /** The question of a link whose file the reader has yet to open. */
  let awaited: Query | null = null;
  /** Counts what the reader wished, so that a table that comes late does not take the place of a newer one. */
  let wish = 0;
  /** While a file of the reader's own is being opened: ends the reading of its bytes. */
  let giveUp: (() => void) | null = null;
  /** Whether the worker is opening one. */
  let isBeingOpened = false;

  const giveUpOpening = (): void => {
    wish += 1;
    giveUp?.();
    giveUp = null;
  };
  const cancelOpening = (): Promise<void> => {
    giveUpOpening();
    isBeingOpened = false;
    return engine.stop();
  };
  /** Another table is wished for. One that is being opened must not come after all, nor the worker be left holding it. */
  const wishAnew = (): number => {
    giveUpOpening();
    if (isBeingOpened) cancelOpening().catch(() => undefined);
    return wish;
  };
  /** @throws Stopped where another table was wished for meanwhile */
  const openedAs = async (own: number, open: () => Promise<Opened>): Promise<Opened> => {
    isBeingOpened = true;
    try {
      const opened = await open();
      if (own !== wish) throw new Stopped("Another table was wished for while this one was opened.");
      return opened;
    } finally {
      if (own === wish) isBeingOpened = false;
    }
  };
  const closeTable = (): void => {
    giveUpOpening();
    isBeingOpened = false;
    engine.close();
    close();
  };
  return {
    closeTable,
    askOpen: (asked) => {
      // The reader goes back: a table on its way is no longer wished. The worker has the old one again before it is asked.
      wishAnew();
      return ask(asked);
    },
    openSite: async (site, asked) => {
      const own = wishAnew();
      try {
        const [schema, csv] = await Promise.all([fetchText(site.schema), fetchText(site.csv)]);
        if (own !== wish) return;
        const read = JSON.parse(schema) as SiteSchema;
        const opened = await openedAs(own, () => engine.openSite(csv, read.columns));
        awaited = null;
        const source = { kind: "site", dataset: site.dataset, file: site.file } as const;
        put(
          { ...opened, title: site.title, site: { table: site, schema: read } },
          asked ?? emptyQuery(source),
        );
      } catch (reason) {
        if (own !== wish) return;
        const said = reason instanceof Error ? reason.message : String(reason);
        problems.value = [text("explore.open-failed", { title: site.title, reason: said })];
      }
    },
    openOwn: async (file, tell, options = { name: file.name }, asked) => {
      const own = wishAnew();
      const givenUp = new Promise<never>((_, reject) => {
        giveUp = () => reject(new Stopped("The opening was cancelled while the file was read."));
      });
      let opened: Opened;
      try {
        const bytes = await Promise.race([file.arrayBuffer(), givenUp]);
        if (own !== wish) throw new Stopped("Another table was wished for while the file was read.");
        opened = await openedAs(own, () => engine.openOwn(bytes, options, tell));
      } finally {
        if (own === wish) giveUp = null;
      }
      const source = { kind: "own", name: file.name } as const;
      const { name, ...reading } = options;
      put(
        { ...opened, title: file.name, site: null, own: { file, options: reading } },
        { ...(asked ?? awaited ?? emptyQuery(source)), source },
      );
      awaited = null;
      // The table is there: that it is kept holds up nothing, and a forgetting that follows is done after it.
      void keepOwn({ name, content: file, options: reading });
    },
    cancelOpening,
    expectOwn: (asked) => {
      awaited = asked;
    },
    forgetOwn: async () => {
      awaited = null;
      if (table.value?.site === null) closeTable();
      else if (giveUp) await cancelOpening();
      await forgetOwn();
    },
  };
}
