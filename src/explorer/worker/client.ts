import { type EngineClient, Stopped, Superseded } from "../engine-client.ts";
import { type AskOptions, workerJobs } from "./jobs.ts";
import type { Method, Methods } from "./protocol.ts";

/** What opened the table that the worker holds, to be said again to a worker that takes its place. */
type Opening = { readonly method: Method; readonly given: () => Promise<readonly unknown[]> };

/** Of the jobs that open a table: a newer one supersedes one that waits. */
const OPENS = "open";

/** The worker as an `EngineClient`; `start` makes one, and makes another when one was stopped. */
export function connectEngine(start: () => Worker): EngineClient {
  const jobs = workerJobs(start);
  /** Of the table that answers; one whose opening failed does not take its place. */
  let opening: Opening | undefined;
  /** A worker that takes another's place has no table at first: what is asked meanwhile waits. */
  let restarting: Promise<unknown> | undefined;
  /** How often all that ran and waited was ended. */
  let ends = 0;

  const ask = <Name extends Method>(
    method: Name,
    given: readonly unknown[],
    options: AskOptions = {},
  ): Promise<Awaited<ReturnType<Methods[Name]>>> =>
    restarting ? restarting.then(() => jobs.ask(method, given, options)) : jobs.ask(method, given, options);

  const open = async (next: Opening, tell?: AskOptions["tell"]) => {
    const before = ends;
    // A worker that took another's place has its table first: one whose bytes are read sooner must not be followed by it.
    const earlier = restarting;
    const given = await next.given();
    await earlier?.catch(() => undefined);
    // Stopped while its bytes were read.
    if (ends !== before) throw new Stopped("The opening was stopped.");
    const handOver = given.filter((one): one is ArrayBuffer => one instanceof ArrayBuffer);
    return jobs.ask(next.method as "openOwn", given, {
      key: OPENS,
      rank: 0,
      handOver,
      ...(tell ? { tell } : {}),
      answered: () => {
        opening = next;
        // What waits was asked of the table before: it must not be answered from this one.
        jobs.drop(new Superseded("Another table was opened."), OPENS);
      },
    });
  };

  const end = (): void => {
    ends += 1;
    restarting = undefined;
    jobs.end();
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
