import { signal } from "@preact/signals";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { emptyQuery } from "../../query/query.ts";
import type { SiteTable } from "../../publish/site-table.ts";
import { type Opened, Stopped } from "../engine-client.ts";
import type { Explorer, OpenTable } from "../explorer.ts";
import { openTables } from "./open-tables.ts";

const store = vi.hoisted(() => ({ kept: [] as string[], forgotten: 0 }));
vi.mock("../open/own-file-store.ts", () => ({
  keepOwn: ({ name }: { readonly name: string }) => {
    store.kept.push(name);
    // A full disk or a slow one: keeping may never end.
    return new Promise(() => undefined);
  },
  forgetOwn: () => Promise.resolve((store.forgotten += 1)),
}));

const nothing = (): void => undefined;
const opened: Opened = { columns: [], rows: 1, notes: [], read: null };
const file = new File(["a\n1\n"], "a.csv");
/** Its bytes come when `come` is called, if ever. */
function slowFile() {
  let come = nothing;
  const bytes = new Promise<ArrayBuffer>((resolve) => (come = () => resolve(new ArrayBuffer(0))));
  return { slow: Object.assign(new File([], "slow.csv"), { arrayBuffer: () => bytes }), come: () => come() };
}

function watched() {
  const log: string[] = [];
  const table = signal<OpenTable | null>(null);
  const engine = {
    openOwn: vi.fn(() => Promise.resolve(opened)),
    openSite: vi.fn(() => Promise.resolve(opened)),
    stop: vi.fn(() => Promise.resolve()),
    close: () => log.push("worker ended"),
  };
  const ways = openTables({
    engine: engine as unknown as Explorer["engine"],
    text: (key) => key,
    table,
    fetchText: () => Promise.resolve("{}"),
    put: (next) => {
      table.value = next;
      log.push(`shows ${next.title}`);
    },
    ask: ({ source }) => {
      log.push(`asks ${source.kind === "own" ? source.name : source.file}`);
      return true;
    },
    close: () => {
      table.value = null;
      log.push("shows none");
    },
    problems: signal<readonly string[]>([]),
  });
  return { log, table, engine, ways };
}

beforeEach(() => {
  store.kept = [];
  store.forgotten = 0;
});

describe("openTables", () => {
  it("does not open a file that was cancelled while its bytes were read", async () => {
    const { log, engine, ways } = watched();
    const { slow, come } = slowFile();
    const opening = expect(ways.openOwn(slow, nothing)).rejects.toThrow(Stopped);
    await ways.cancelOpening();
    await opening;
    come();
    await Promise.resolve();
    expect(engine.openOwn).not.toHaveBeenCalled();
    expect([log, store.kept]).toEqual([[], []]);
  });

  it("is done when the table is there, and does not wait until it is kept", async () => {
    const { log, table, ways } = watched();
    await ways.openOwn(file, nothing, { name: "a.csv", delimiter: ";" });
    expect(log).toEqual(["shows a.csv"]);
    expect(store.kept).toEqual(["a.csv"]);
    expect(table.value?.own).toEqual({ file, options: { delimiter: ";" } });
  });

  it("keeps what is open where a file does not open, with the file it came from", async () => {
    const { log, table, engine, ways } = watched();
    await ways.openOwn(file, nothing);
    engine.openOwn.mockRejectedValueOnce(new Error("broken"));
    await expect(ways.openOwn(new File(["x"], "b.csv"), nothing)).rejects.toThrow("broken");
    expect(log).toEqual(["shows a.csv"]);
    expect(table.value?.own?.file).toBe(file);
    expect(store.kept).toEqual(["a.csv"]);
  });

  it("does not put a file that comes late over the table the reader went back to, nor leave it in the worker", async () => {
    const { log, engine, ways } = watched();
    await ways.openOwn(file, nothing);
    let come = nothing;
    engine.openOwn.mockReturnValueOnce(new Promise((resolve) => (come = () => resolve(opened))));
    const opening = expect(ways.openOwn(new File(["x"], "late.csv"), nothing)).rejects.toThrow(Stopped);
    await vi.waitFor(() => expect(engine.openOwn).toHaveBeenCalledTimes(2));
    ways.askOpen(emptyQuery({ kind: "own", name: "a.csv" }));
    come();
    await opening;
    expect(log).toEqual(["shows a.csv", "asks a.csv"]);
    expect(engine.stop).toHaveBeenCalledOnce();
    expect(store.kept).toEqual(["a.csv"]);
  });

  it("does not show a table of the site that comes after the next one was wished for", async () => {
    const { log, engine, ways } = watched();
    let come = nothing;
    engine.openSite.mockReturnValueOnce(new Promise((resolve) => (come = () => resolve(opened))));
    const opening = ways.openSite({ title: "late" } as SiteTable);
    await vi.waitFor(() => expect(engine.openSite).toHaveBeenCalled());
    const next = ways.openSite({ title: "next" } as SiteTable);
    come();
    await Promise.all([opening, next]);
    expect(log).toEqual(["shows next"]);
    expect(engine.stop).toHaveBeenCalledOnce();
  });

  it("forgets the open file on the page, in the worker and in the database", async () => {
    const { log, ways } = watched();
    await ways.openOwn(file, nothing);
    await ways.forgetOwn();
    expect(log).toEqual(["shows a.csv", "worker ended", "shows none"]);
    expect(store.forgotten).toBe(1);
  });

  it("forgets a file that is just being opened again, and leaves a table of the site alone", async () => {
    const { log, ways } = watched();
    await ways.openSite({ title: "site" } as SiteTable);
    const { slow, come } = slowFile();
    const opening = expect(ways.openOwn(slow, nothing)).rejects.toThrow(Stopped);
    await ways.forgetOwn();
    come();
    await opening;
    expect(log).toEqual(["shows site"]);
    expect([store.kept, store.forgotten]).toEqual([[], 1]);
  });
});
