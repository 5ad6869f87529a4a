import { computed, signal } from "@preact/signals";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Explorer, OpenTable } from "../explorer.ts";
import { followAddress } from "./follow-address.ts";

const kept = vi.hoisted(() => ({ own: Promise.resolve<unknown>(null) }));
vi.mock("../open/own-file-store.ts", () => ({ keptOwn: () => kept.own }));

const open = (title: string, site: boolean): OpenTable =>
  ({ title, site: site ? {} : null }) as unknown as OpenTable;
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

/** A browser's history of addresses and an explorer whose tables have their title as address. */
function watched(search = "") {
  const entries = [search];
  let at = 0;
  let popped = (): void => undefined;
  vi.stubGlobal("location", {
    get search() {
      return entries[at];
    },
    get href() {
      return `https://example.org/explore/${entries[at] ?? ""}`;
    },
  });
  const searchOf = (address: string): string => address.replace(/^[^?]*/, "");
  vi.stubGlobal("history", {
    replaceState: (_: unknown, __: string, address: string) => {
      entries[at] = searchOf(address);
    },
    pushState: (_: unknown, __: string, address: string) => {
      at += 1;
      entries.splice(at, Infinity, searchOf(address));
    },
  });
  vi.stubGlobal("addEventListener", (type: string, heard: () => void) => {
    if (type === "popstate") popped = heard;
  });
  const table = signal<OpenTable | null>(null);
  const site = { dataset: "d", file: "slow" };
  let comes = (): void => undefined;
  const problems: string[] = [];
  const expectOwn = vi.fn();
  const openOwn = vi.fn(() => Promise.resolve());
  const askOpen = vi.fn(() => false);
  const explorer = {
    table,
    tables: [site],
    openSite: () => new Promise<void>((resolve) => (comes = resolve)),
    address: computed(() => (table.value ? `/explore/?own=${table.value.title}` : "/explore/")),
    gesture: signal(null),
    askOpen,
    openOwn,
    text: (key: string) => key,
    addProblems: (more: readonly string[]) => problems.push(...more),
    forgetProblems: () => problems.splice(0),
    closeTable: () => (table.value = null),
    expectOwn,
  } as unknown as Explorer;
  followAddress(explorer);
  const goBack = (): void => {
    at -= 1;
    popped();
  };
  const back = async (): Promise<void> => {
    goBack();
    await settled();
  };
  return {
    entries,
    table,
    problems,
    expectOwn,
    openOwn,
    askOpen,
    goBack,
    back,
    here: () => entries[at],
    come: () => comes(),
  };
}

afterEach(() => vi.unstubAllGlobals());

describe("followAddress", () => {
  it("leaves no question in the address once the table is closed, and makes no step of it", async () => {
    const { entries, table } = watched();
    await settled();
    table.value = open("first.csv", false);
    table.value = open("second.csv", false);
    expect(entries).toEqual(["", "?own=first.csv", "?own=second.csv"]);
    table.value = null;
    expect(entries).toEqual(["", "?own=first.csv", ""]);
    table.value = open("third.csv", false);
    await new Promise((resolve) => setTimeout(resolve, 450));
    expect(entries).toEqual(["", "?own=first.csv", "", "?own=third.csv"]);
  });

  it("is of the table that the reader opened while that of the link was on its way", async () => {
    const { table, come, here } = watched("?table=d/slow");
    await settled();
    table.value = open("quick.csv", false);
    come();
    await settled();
    expect(here()).toBe("?own=quick.csv");
  });

  it("goes back to a file that is gone with a message and the list of tables", async () => {
    const { table, problems, expectOwn, back, here } = watched();
    await settled();
    table.value = open("own.csv", false);
    table.value = open("site", true);
    await back();
    expect(table.value).toBe(null);
    expect(problems).toEqual(["explore.own-gone"]);
    expect(expectOwn).toHaveBeenCalled();
    expect(here()).toBe("?own=own.csv");
  });

  it("keeps a file that may be nowhere else open, and its address", async () => {
    const { table, problems, back, here } = watched();
    await settled();
    table.value = open("first.csv", false);
    table.value = open("second.csv", false);
    await back();
    expect(table.value?.title).toBe("second.csv");
    expect(problems).toEqual(["explore.own-gone"]);
    expect(here()).toBe("?own=second.csv");
  });

  it("does not open a file that comes from the browser's database after the reader went back again", async () => {
    const { table, openOwn, askOpen, goBack, back } = watched();
    await settled();
    table.value = open("first", true);
    table.value = open("own.csv", false);
    table.value = open("second", true);
    let come = (_: unknown): void => undefined;
    kept.own = new Promise((resolve) => (come = resolve));
    goBack();
    askOpen.mockReturnValueOnce(true);
    await back();
    come({ name: "own.csv", content: new Blob(["a"]), options: {} });
    await settled();
    kept.own = Promise.resolve(null);
    expect(openOwn).not.toHaveBeenCalled();
    expect(table.value.title).toBe("second");
  });

  it("goes back to the list where the address asks for no table", async () => {
    const { table, back, entries } = watched();
    await settled();
    table.value = open("first", true);
    table.value = open("second", true);
    // As it was left when a file was forgotten there.
    entries[0] = "";
    await back();
    expect(table.value).toBe(null);
  });
});
