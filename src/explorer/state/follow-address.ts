import { effect } from "@preact/signals";
import { readAddress } from "../../query/codec/read-address.ts";
import type { Explorer } from "../explorer.ts";
import { keptOwn } from "../open/own-file-store.ts";

/** Browsers bear about a hundred changes of the address in half a minute. */
const WRITE_AFTER = 400;

/**
 * Opens what the address of the page asks for, now and when the reader goes back; and writes there what the reader asks.
 * Another table makes a step of the browser's history, another question about it does not.
 */
export function followAddress(explorer: Explorer): void {
  let following = 0;

  const open = async (): Promise<void> => {
    following += 1;
    try {
      await openAddress(explorer, location.search);
    } catch (reason) {
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
  effect(() => {
    const address = explorer.address.value;
    const table = explorer.table.value;
    const isOther = table !== openTable && openTable !== null;
    openTable = table;
    if (following > 0) return;
    if (isOther) {
      write();
      history.pushState(null, "", address);
      present = location.search;
    } else if (table) {
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

async function openAddress(explorer: Explorer, search: string): Promise<void> {
  const { query, problems } = readAddress(search);
  const said = problems.map(({ key, values }) => explorer.text(key, values));
  if (query?.source.kind === "site") {
    const { dataset, file } = query.source;
    const table = explorer.tables.find((one) => one.dataset === dataset && one.file === file);
    if (table) await explorer.openSite(table, query);
    else said.push(explorer.text("explore.unknown-table", { name: `${dataset}/${file}` }));
  } else if (query) {
    const kept = await keptOwn();
    const { name } = query.source;
    if (kept?.name === name) {
      const file = new File([kept.content], name);
      await explorer.openOwn(file, () => undefined, { ...kept.options, name }, query);
    } else {
      explorer.expectOwn(query);
      said.push(explorer.text("explore.own-gone", { name }));
    }
  }
  explorer.addProblems(said);
}
