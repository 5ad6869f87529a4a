import { signal } from "@preact/signals";
import { describe, expect, it } from "vitest";
import { emptyQuery } from "../../query/query.ts";
import type { Profile, ResultColumn } from "../../query/result.ts";
import { type EngineClient, Superseded } from "../engine-client.ts";
import type { Explorer, Shown } from "../explorer.ts";
import { startSummaries } from "./summaries.ts";

const column = (name: string): ResultColumn => ({ name, type: "text", from: "source" });
const shownOf = (grouped: boolean): Shown => ({
  answer: {
    columns: ["a", "b", "c"].map(column),
    available: [],
    rows: 1,
    matched: 1,
    of: 1,
    grouped,
    start: 0,
    lines: [],
    origins: [],
    notes: [],
  },
  busy: false,
  slow: false,
  error: null,
});

/** A table whose engine notes what it is asked, and at first is asked by another. */
function fixture({ grouped = false, superseded = 0 } = {}) {
  const asked: string[] = [];
  let left = superseded;
  const profile: EngineClient["profile"] = (_, name) => {
    asked.push(name);
    if (left > 0) {
      left -= 1;
      return Promise.reject(new Superseded());
    }
    return Promise.resolve({ column: name } as Profile);
  };
  const query = signal(emptyQuery({ kind: "own", name: "x.csv" }));
  const explorer: Pick<Explorer, "engine" | "query" | "shown" | "table"> = {
    engine: { profile } as EngineClient,
    query,
    shown: signal(shownOf(grouped)),
    table: signal(null),
  };
  return { asked, query, summaries: startSummaries(explorer, signal(0), 2) };
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

describe("the summaries of columns", () => {
  it("are asked for only when wanted, of the columns on screen, in turn", async () => {
    const { asked, summaries } = fixture();
    await settled();
    expect(asked).toEqual([]);
    summaries.on.value = true;
    await settled();
    expect(asked).toEqual(["a", "b"]);
    expect([...summaries.profiles.value.keys()]).toEqual(["a", "b"]);
  });

  it("are asked for again when the question changes", async () => {
    const { asked, query, summaries } = fixture();
    summaries.on.value = true;
    await settled();
    query.value = { ...query.value, search: "x" };
    await settled();
    expect(asked).toEqual(["a", "b", "a", "b"]);
  });

  it("are asked for once more where another wish took their place", async () => {
    const { asked, summaries } = fixture({ superseded: 1 });
    summaries.on.value = true;
    await settled();
    expect(asked).toEqual(["a", "a", "b"]);
    expect(summaries.profiles.value.size).toBe(2);
  });

  it("are not those of groups", async () => {
    const { asked, summaries } = fixture({ grouped: true });
    summaries.on.value = true;
    await settled();
    expect(asked).toEqual([]);
  });
});
