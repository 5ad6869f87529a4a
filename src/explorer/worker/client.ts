import { type EngineClient, Stopped, Superseded } from "../engine-client.ts";
import { errorOf } from "./failure.ts";
import type { Asked, Method, Methods, Told } from "./protocol.ts";
import { createQueue } from "./queue.ts";

type Pending = {
  readonly resolve: (value: never) => void;
  readonly reject: (reason: Error) => void;
  readonly tell: (stage: string, done: number) => void;
  /** Called with the answer, before the next job starts. */
  readonly answered: () => void;
};

/** What opened the table that the worker holds, to be said again to a worker that takes its place. */
type Opening = { readonly method: Method; readonly given: () => Promise<readonly unknown[]> };

/** Of the jobs that open a table: a newer one supersedes one that waits. */
const OPENS = "open";

const nothing = (): void => undefined;

/** The worker as an `EngineClient`; `start` makes one, and makes another when one was stopped. */
export function connectEngine(start: () => Worker): EngineClient {
  const queue = createQueue();
  let worker: Worker | undefined;
  let running: (Pending & { readonly id: number }) | undefined;
  let lastId = 0;
  /** Of the table that answers; one whose opening failed does not take its place. */
  let opening: Opening | undefined;
  /** A worker that takes another's place has no table at first: what is asked meanwhile waits. */
  let restarting: Promise<unknown> | undefined;
  /** How often all that ran and waited was ended. */
  let ends = 0;

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
    options: AskOptions = {},
  ): Promise<Awaited<ReturnType<Methods[Name]>>> =>
    restarting ? restarting.then(() => askNow(method, given, options)) : askNow(method, given, options);

  const askNow = <Name extends Method>(
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

  const open = async (next: Opening, tell = nothing as AskOptions["tell"]) => {
    const before = ends;
    const given = await next.given();
    // Stopped while its bytes were read.
    if (ends !== before) throw new Stopped("The opening was stopped.");
    const handOver = given.filter((one): one is ArrayBuffer => one instanceof ArrayBuffer);
    return askNow(next.method as "openOwn", given, {
      key: OPENS,
      rank: 0,
      handOver,
      ...(tell ? { tell } : {}),
      answered: () => {
        opening = next;
        // What waits was asked of the table before: it must not be answered from this one.
        queue.drop(new Superseded("Another table was opened."), OPENS);
      },
    });
  };

  const end = (): void => {
    ends += 1;
    worker?.terminate();
    worker = undefined;
    restarting = undefined;
    const ended = running;
    running = undefined;
    const reason = new Stopped("The question was stopped.");
    ended?.reject(reason);
    queue.clear(reason);
  };

  const restart = (table: Opening): Promise<unknown> => {
    const again: Promise<unknown> = open(table).finally(() => {
      if (restarting === again) restarting = undefined;
    });
    restarting = again;
    return again;
  };

  return {
    openSite: (csv, columns) => open({ method: "openSite", given: () => Promise.resolve([csv, columns]) }),
    openOwn: (bytes, options, tell) => {
      // The bytes go to the worker; a worker that takes its place needs them again.
      const kept = new Blob([bytes]);
      return open({ method: "openOwn", given: async () => [await kept.arrayBuffer(), options] }, tell);
    },
    answer: (query, from, to) => ask("answer", [query, from, to], { key: "answer", rank: 0 }),
    profile: (query, column, options) =>
      ask("profile", [query, column, options], { key: `profile ${options.limit} ${column}`, rank: 2 }),
    values: (query, columns, limit, asker) =>
      ask("values", [query, columns, limit], { key: asker && `values ${asker}` }),
    write: (query, job) => ask("write", [query, job]),
    stop: async () => {
      end();
      if (!opening) return;
      await restart(opening).catch((reason: unknown) => {
        // Ended again before it was there: whoever did so goes on from here.
        if (!(reason instanceof Stopped)) throw reason;
      });
    },
    close: () => {
      end();
      opening = undefined;
    },
  };
}

type AskOptions = {
  readonly key?: string | null;
  readonly rank?: number;
  readonly tell?: (stage: string, done: number) => void;
  readonly handOver?: ArrayBuffer[];
  readonly answered?: () => void;
};
