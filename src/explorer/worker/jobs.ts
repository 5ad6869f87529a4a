import { Stopped } from "../engine-client.ts";
import { errorOf } from "./failure.ts";
import type { Asked, Method, Methods, Told } from "./protocol.ts";
import { createQueue } from "./queue.ts";

export type AskOptions = {
  readonly key?: string | null;
  readonly rank?: number;
  readonly tell?: (stage: string, done: number) => void;
  readonly handOver?: ArrayBuffer[];
  readonly answered?: () => void;
};

/** The worker, asked one thing at a time. */
export type Jobs = {
  readonly ask: <Name extends Method>(
    method: Name,
    given: readonly unknown[],
    options: AskOptions,
  ) => Promise<Awaited<ReturnType<Methods[Name]>>>;
  /** Rejects what waits but for jobs of one key; what runs goes on. */
  readonly drop: (reason: Error, spared: string) => void;
  /** Ends the worker, and with `Stopped` what runs and waits. The next job starts another worker. */
  readonly end: () => void;
};

type Pending = {
  readonly resolve: (value: never) => void;
  readonly reject: (reason: Error) => void;
  readonly tell: (stage: string, done: number) => void;
  /** Called with the answer, before the next job starts. */
  readonly answered: () => void;
};

const nothing = (): void => undefined;

export function workerJobs(start: () => Worker): Jobs {
  const queue = createQueue();
  let worker: Worker | undefined;
  let running: (Pending & { readonly id: number }) | undefined;
  let lastId = 0;

  const settle = (done: (pending: Pending) => void): void => {
    const ended = running;
    running = undefined;
    if (ended) done(ended);
    queue.ended();
  };

  const heard = ({ data }: MessageEvent<Told>): void => {
    if (data.id !== running?.id) return;
    if (data.kind === "progress") running.tell(data.stage, data.done);
    else if (data.kind === "answer")
      settle(({ resolve, answered }) => {
        answered();
        resolve(data.value as never);
      });
    else settle(({ reject }) => reject(errorOf(data.reason)));
  };

  const live = (): Worker => {
    if (worker) return worker;
    worker = start();
    worker.addEventListener("message", heard);
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      worker?.terminate();
      worker = undefined;
      settle(({ reject }) => reject(new Error(event.message || "The worker could not be loaded.")));
    });
    return worker;
  };

  const ask = <Name extends Method>(
    method: Name,
    given: readonly unknown[],
    { key = null, rank = 1, tell = nothing, handOver = [], answered = nothing }: AskOptions,
  ): Promise<Awaited<ReturnType<Methods[Name]>>> =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      queue.add({
        key,
        rank,
        reject,
        start: () => {
          running = { id, resolve, reject, tell, answered };
          live().postMessage({ id, method, given } satisfies Asked, handOver);
        },
      });
    });

  const end = (): void => {
    worker?.terminate();
    worker = undefined;
    const ended = running;
    running = undefined;
    const reason = new Stopped("The question was stopped.");
    ended?.reject(reason);
    queue.clear(reason);
  };

  return { ask, drop: queue.drop, end };
}
