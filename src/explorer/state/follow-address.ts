import { effect } from "@preact/signals";
import { readAddress } from "../../query/codec/read-address.ts";
import { Stopped } from "../engine-client.ts";
import type { Explorer } from "../explorer.ts";
import { keptOwn } from "../open/own-file-store.ts";

/** Milliseconds between two changes of the address: browsers bear about a hundred in half a minute. */
const APART = 400;

/**
 * Opens what the address of the page asks for, now and when the reader goes back; and writes there what the reader asks.
 *
 * Each table opened is an entry of the browser's history, and so is each step of the question, but for those in quick
 * succession: Back shows what was shown before, as where each filter has an address of its own (Datasette), and leaves the
 * explorer only from its first screen. Letters typed into one field make one entry, as they make one step. Going back to
 * another question about the table that is open is itself a step of the question, so that Undo takes it back.
 *
 * A table that was closed leaves no question in the address: it may hold what stood in a file that the reader had
 * forgotten. For the same reason questions about a file of the reader's own take the place of one another.
 */
export function followAddress(explorer: Explorer): void {
  let following = 0;
  let opens = 0;

  const open = async (): Promise<void> => {
    following += 1;
    const own = (opens += 1);
    const isPast = (): boolean => own !== opens;
    try {
      const isShown = await openAddress(explorer, location.search, isPast);
      if (isPast()) return;
      if (!isShown && explorer.table.value) replace(explorer.address.value);
    } catch (reason) {
      if (isPast()) return;
      // Forgotten while it was opened.
      if (reason instanceof Stopped) return replace(explorer.address.value);
      explorer.addProblems([reason instanceof Error ? reason.message : String(reason)]);
    } finally {
      following -= 1;
    }
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  let openTable = explorer.table.value;
  let last = 0;
  /** What is to be written once enough time has passed. */
  let pending: string | null = null;
  /** What the step written last belongs to. */
  let written: string | null = null;
  /** What the address asks, as it was last read or written. */
  let present = location.search;
  const write = (way: "push" | "replace"): void => {
    clearTimeout(timer);
    if (pending !== null && new URL(pending, location.href).search !== location.search) {
      if (way === "push") history.pushState(null, "", pending);
      else history.replaceState(null, "", pending);
    }
    pending = null;
    present = location.search;
  };
  const replace = (address: string): void => {
    pending = address;
    write("replace");
  };
  /** A step of the gesture that was written last takes its place. */
  const writeStep = (): void => {
    const gesture = explorer.gesture.peek();
    const isOwn = explorer.table.peek()?.site === null;
    write(isOwn || (gesture !== null && gesture === written) ? "replace" : "push");
    written = gesture;
    last = Date.now();
  };
  effect(() => {
    const address = explorer.address.value;
    const table = explorer.table.value;
    const isOther = table !== openTable;
    openTable = table;
    if (following > 0) return;
    if (table === null) {
      if (isOther) replace(address);
    } else if (isOther) {
      write("replace");
      pending = address;
      write("push");
      written = null;
    } else {
      pending = address;
      clearTimeout(timer);
      const wait = last + APART - Date.now();
      if (wait > 0) timer = setTimeout(writeStep, wait);
      else writeStep();
    }
  });

  // The page is being left: no entry can be added any more.
  addEventListener("pagehide", () => write("replace"));
  addEventListener("popstate", () => {
    // A link to a place on the page, such as the one that skips the header, asks nothing new.
    if (location.search === present) return;
    present = location.search;
    clearTimeout(timer);
    pending = null;
    void open();
  });
  void open();
}

/**
 * Whether the page now shows what the address asks for.
 *
 * @param isPast whether the reader has gone to another address meanwhile
 */
async function openAddress(explorer: Explorer, search: string, isPast: () => boolean): Promise<boolean> {
  const { query, problems } = readAddress(search);
  const said = problems.map(({ key, values }) => explorer.text(key, values));
  let isShown = true;
  if (query && explorer.askOpen(query)) {
    // The table is there already.
  } else if (query?.source.kind === "site") {
    const { dataset, file } = query.source;
    const table = explorer.tables.find((one) => one.dataset === dataset && one.file === file);
    const before = explorer.table.value;
    if (table) await explorer.openSite(table, query);
    else said.push(explorer.text("explore.unknown-table", { name: `${dataset}/${file}` }));
    // The reader may have opened another meanwhile.
    const now = explorer.table.value;
    isShown = table !== undefined && (now === before || now?.site?.table === table);
  } else if (query) {
    const kept = await keptOwn();
    if (isPast()) return false;
    const { name } = query.source;
    if (kept?.name === name) {
      const file = new File([kept.content], name);
      await explorer.openOwn(file, () => undefined, { ...kept.options, name }, query);
    } else {
      // A table of the site is a click away; a file that is open may be nowhere else.
      if (explorer.table.value?.site) explorer.closeTable();
      explorer.forgetProblems();
      explorer.expectOwn(query);
      said.push(explorer.text("explore.own-gone", { name }));
      isShown = false;
    }
  } else {
    // One on its way is closed with it.
    explorer.closeTable();
    explorer.forgetProblems();
  }
  explorer.addProblems(said);
  return isShown;
}
