import { describe, expect, it, vi } from "vitest";
import { emptyQuery } from "../../query/query.ts";
import { Stopped, Superseded } from "../engine-client.ts";
import { connectEngine } from "./client.ts";
import type { Asked, Told } from "./protocol.ts";

/** Workers that do nothing but note what they are asked, and answer when told to. */
function watched() {
  const workers: FakeWorker[] = [];
  const engine = connectEngine(() => {
    const made = new FakeWorker();
    workers.push(made);
    return made as unknown as Worker;
  });
  return { engine, workers };
}

class FakeWorker extends EventTarget {
  readonly asked: Asked[] = [];
  isEnded = false;
  postMessage(asked: Asked): void {
    this.asked.push(asked);
  }
  terminate(): void {
    this.isEnded = true;
  }
  tell(kind: "answer" | "failure", value: unknown = null): void {
    const id = this.asked.at(-1)?.id ?? 0;
    const told: Told =
      kind === "answer" ? { id, kind, value } : { id, kind, reason: { kind: "other", message: "no" } };
    this.dispatchEvent(new MessageEvent("message", { data: told }));
  }
  get methods(): readonly string[] {
    return this.asked.map(({ method }) => method);
  }
}

const query = emptyQuery({ kind: "own", name: "a.csv" });
const other = { ...query, search: "x" };
const bytes = (): ArrayBuffer => new TextEncoder().encode("a\n1\n").buffer;
const options = { name: "a.csv" };
const nothing = (): void => undefined;
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

/** How a promise ends: the name of its error, or its value. */
const endOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.catch((reason: unknown) => (reason instanceof Error ? reason.constructor : reason));

async function opened() {
  const made = watched();
  const open = made.engine.openSite("a\n1\n", []);
  await vi.waitFor(() => expect(made.workers[0]?.methods).toEqual(["openSite"]));
  made.workers[0]?.tell("answer");
  await open;
  return made;
}

describe("connectEngine: what supersedes what", () => {
  it("keeps apart the cells that two parts of the page ask for, though their columns are the same", async () => {
    const { engine, workers } = await opened();
    void engine.answer(query, 0, 1);
    const ends = [
      engine.values(query, ["a"], 10, "chart"),
      engine.values(query, ["a"], 5_000, null),
      engine.values(other, ["a"], 10, "caution"),
      engine.values(query, ["a"], 10, null),
    ].map(endOf);
    for (let i = 0; i < 5; i += 1) workers[0]?.tell("answer", i);
    expect(await Promise.all(ends)).toEqual([1, 2, 3, 4]);
  });

  it("drops what a part asked for once it asks for something newer, whatever the columns", async () => {
    const { engine, workers } = await opened();
    void engine.answer(query, 0, 1);
    const older = endOf(engine.values(query, ["a"], 10, "chart"));
    const newer = endOf(engine.values(other, ["a", "b"], 5, "chart"));
    for (let i = 0; i < 2; i += 1) workers[0]?.tell("answer", i);
    expect(await older).toBe(Superseded);
    expect(await newer).toBe(1);
  });
});

describe("connectEngine: opening", () => {
  it("answers what waited from the table before where another does not open", async () => {
    const { engine, workers } = await opened();
    void engine.profile(query, "a", { limit: 1, containing: "" });
    const waiting = endOf(engine.profile(query, "b", { limit: 1, containing: "" }));
    const failing = endOf(engine.openOwn(bytes(), options, nothing));
    await settled();
    workers[0]?.tell("answer");
    workers[0]?.tell("failure");
    workers[0]?.tell("answer", "of the table before");
    expect(await failing).toBe(Error);
    expect(await waiting).toBe("of the table before");
  });

  it("drops what waited once another is open, but not the opening of a third", async () => {
    const { engine, workers } = await opened();
    const second = endOf(engine.openSite("b\n", []));
    await settled();
    const waiting = endOf(engine.profile(query, "a", { limit: 1, containing: "" }));
    const third = endOf(engine.openSite("c\n", []));
    await settled();
    workers[0]?.tell("answer", "second");
    workers[0]?.tell("answer", "third");
    expect(await Promise.all([second, waiting, third])).toEqual(["second", Superseded, "third"]);
  });

  it("does not open a file that was stopped while its bytes were read", async () => {
    const { engine, workers } = await opened();
    const opening = endOf(engine.openOwn(bytes(), options, nothing));
    const stopping = engine.stop();
    await settled();
    workers[1]?.tell("answer");
    await stopping;
    expect(await opening).toBe(Stopped);
    expect(workers[1]?.methods).toEqual(["openSite"]);
  });

  it("opens a small file after the large one that a new worker takes up again, however slow its bytes are", async () => {
    const { engine, workers } = watched();
    const named = (at: number): readonly unknown[] => workers[at]?.asked.map(({ given }) => given[1]) ?? [];
    const large = engine.openOwn(new ArrayBuffer(5000), { name: "large.csv" }, nothing);
    await vi.waitFor(() => expect(named(0)).toEqual([{ name: "large.csv" }]));
    workers[0]?.tell("answer");
    await large;
    const read = Blob.prototype.arrayBuffer;
    const slowly = vi.spyOn(Blob.prototype, "arrayBuffer").mockImplementation(async function (this: Blob) {
      await new Promise((resolve) => setTimeout(resolve, this.size > 1000 ? 20 : 0));
      return read.call(this);
    });
    const stopping = engine.stop();
    const small = engine.openOwn(bytes(), { name: "small.csv" }, nothing);
    await vi.waitFor(() => expect(named(1)).not.toEqual([]));
    expect(named(1)).toEqual([{ name: "large.csv" }]);
    workers[1]?.tell("answer");
    await stopping;
    await vi.waitFor(() => expect(named(1)).toEqual([{ name: "large.csv" }, { name: "small.csv" }]));
    workers[1]?.tell("answer", "small");
    expect(await small).toBe("small");
    slowly.mockRestore();
  });
});

describe("connectEngine: ending", () => {
  it("asks a worker that takes another's place only once it holds the table", async () => {
    const { engine, workers } = await opened();
    const first = engine.stop();
    const second = engine.stop();
    const answer = endOf(engine.answer(query, 0, 1));
    await settled();
    const now = workers.at(-1);
    expect(now?.methods).toEqual(["openSite"]);
    now?.tell("answer");
    await Promise.all([first, second]);
    await settled();
    now?.tell("answer", "after");
    expect(await answer).toBe("after");
  });

  it("leaves nothing of a table that was closed: neither in the worker nor for one that takes its place", async () => {
    const { engine, workers } = await opened();
    const asked = endOf(engine.answer(query, 0, 1));
    engine.close();
    expect(workers[0]?.isEnded).toBe(true);
    expect(await asked).toBe(Stopped);
    await engine.stop();
    expect(workers).toHaveLength(1);
  });
});
