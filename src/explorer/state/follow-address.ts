import { effect } from "@preact/signals";
import { readAddress } from "../../query/codec/read-address.ts";
import { Stopped } from "../engine-client.ts";
import type { Explorer } from "../explorer.ts";
import { keptOwn } from "../open/own-file-store.ts";

/** Browsers bear about a hundred changes of the address in half a minute. */
const WRITE_AFTER = 400;

/**
 * Opens what the address of the page asks for, now and when the reader goes back; and writes there what the reader asks.
 * Another table makes a step of the browser's history, another question about it does not. A table that was closed leaves
 * no question in the address: it may hold what stood in a file that the reader had forgotten.
 */
export function followAddress(explorer: Explorer): void {
  let following = 0;

  const open = async (): Promise<void> => {
    following += 1;
    try {
      const isShown = await openAddress(explorer, location.search);
      if (!isShown && explorer.table.value) replace(explorer.address.value);
    } catch (reason) {
      // Forgotten while it was opened.
      if (reason instanceof Stopped) return replace(explorer.address.value);
      explorer.addProblems([reason instanceof Error ? reason.message : String(reason)]);
    } finally {
      following -= 1;
    }
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  let openTable = explorer.table.value;
  /** What is to be written when the reader pauses. */
  let pending: string | null = null;
  /** What the address asks, as it was last read or written. */
  let present = location.search;
  const write = (): void => {
    clearTimeout(timer);
    if (pending !== null) history.replaceState(null, "", pending);
    pending = null;
    present = location.search;
  };
  const replace = (address: string): void => {
    pending = address;
    write();
  };
  effect(() => {
    const address = explorer.address.value;
    const table = explorer.table.value;
    const isOther = table !== openTable && openTable !== null;
    openTable = table;
    if (following > 0) return;
    if (table === null) {
      if (isOther) replace(address);
    } else if (isOther) {
      write();
      history.pushState(null, "", address);
      present = location.search;
    } else {
      pending = address;
      clearTimeout(timer);
      timer = setTimeout(write, WRITE_AFTER);
    }
  });

  addEventListener("pagehide", write);
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

/** Whether the page now shows what the address asks for. */
async function openAddress(explorer: Explorer, search: string): Promise<boolean> {
  const { query, problems } = readAddress(search);
  const said = problems.map(({ key, values }) => explorer.text(key, values));
  let isShown = true;
  if (query?.source.kind === "site") {
    const { dataset, file } = query.source;
    const table = explorer.tables.find((one) => one.dataset === dataset && one.file === file);
    if (table) await explorer.openSite(table, query);
    else said.push(explorer.text("explore.unknown-table", { name: `${dataset}/${file}` }));
    isShown = table !== undefined;
  } else if (query) {
    const kept = await keptOwn();
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
  } else if (explorer.table.value) {
    explorer.closeTable();
    explorer.forgetProblems();
  }
  explorer.addProblems(said);
  return isShown;
}
