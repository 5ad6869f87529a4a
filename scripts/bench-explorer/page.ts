/** Runs in the browser: asks the explorer's own worker, and beside it one of plain Arquero. */
import { connectEngine } from "../../src/explorer/worker/client.ts";
import type { EngineClient } from "../../src/explorer/engine-client.ts";
import { emptyQuery, type Query } from "../../src/query/query.ts";
import { type Action, actions } from "./actions.ts";
import { asCsv, madeTable } from "./made-table.ts";

/** Milliseconds, the message to the worker and its answer included. */
export type Timing = {
  readonly name: string;
  /** Asked first of a table just opened (the best of three, to 100,000 rows); then the middle of those that follow, which each differ. */
  readonly first: number;
  readonly next: number;
  readonly plainFirst: number;
  readonly plainNext: number;
};
export type Bench = { readonly open: number; readonly longest: number; readonly timings: readonly Timing[] };

const turns = [0, 1, 2, 3, 4, 5];

async function timed(run: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await run();
  return performance.now() - from;
}

type Times = { readonly first: number[]; readonly next: number[] };

function note({ first, next }: Times, turn: number, time: number): void {
  (turn === 0 ? first : next).push(time);
}

function summary({ first, next }: Times): readonly [number, number] {
  return [Math.min(...first), next.sort((a, b) => a - b)[Math.floor(next.length / 2)] ?? Number.NaN];
}

function doAction(
  engine: EngineClient,
  { query, start, profile }: Action,
  turn: number,
  types: Query["types"],
): Promise<unknown> {
  const asked = { ...query(turn), types };
  if (profile !== undefined) return engine.profile(asked, profile, { limit: 20, containing: "" });
  const from = start?.(turn) ?? 0;
  return engine.answer(asked, from, from + 100);
}

async function bench(rows: number): Promise<Bench> {
  const made = madeTable(rows);
  const csv = asCsv(made);
  const unasked = emptyQuery({ kind: "own", name: "bench.csv" });
  const engine = connectEngine(
    () => new Worker(new URL("../../src/explorer/worker/worker.ts", import.meta.url), { type: "module" }),
  );
  // Types that differ each time make the worker type the table anew and forget what it kept of it.
  let times = 0;
  const retype = async (): Promise<Query["types"]> => {
    const types = { kind: { type: "category", missing: [String((times += 1))] } } as const;
    await engine.answer({ ...unasked, types }, 0, 100);
    return types;
  };
  const open = await timed(async () => {
    await engine.openSite(csv, made.columns);
    await retype();
  });
  const plain = new Worker(new URL("./plain-arquero.ts", import.meta.url), { type: "module" });
  const askPlain = (question: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      plain.onmessage = resolve;
      plain.onerror = (event) => reject(new Error(event.message));
      plain.postMessage(question);
    });
  await askPlain({ rows });

  let longest = 0;
  const seen = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  const timings: Timing[] = [];
  for (const action of actions) {
    const ours: Times = { first: [], next: [] };
    const plainTimes: Times = { first: [], next: [] };
    for (let time = 0; time < (rows > 100_000 ? 1 : 3); time += 1) {
      const types = await retype();
      seen.observe({ type: "longtask" });
      for (const turn of turns) note(ours, turn, await timed(() => doAction(engine, action, turn, types)));
      await new Promise((resolve) => setTimeout(resolve, 20));
      seen.disconnect();
      await askPlain({ rows });
      for (const turn of turns) {
        note(plainTimes, turn, await timed(() => askPlain({ name: action.name, turn })));
      }
    }
    const [first, next] = summary(ours);
    const [plainFirst, plainNext] = summary(plainTimes);
    timings.push({ name: action.name, first, next, plainFirst, plainNext });
  }
  plain.terminate();
  return { open, longest, timings };
}

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
