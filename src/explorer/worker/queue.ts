import { Superseded } from "../engine-client.ts";

/** A job that waits for the worker; of two with one key only the newer is done. */
export type Job = {
  readonly key: string | null;
  /** Smaller is sooner; equal ones keep their order. */
  readonly rank: number;
  readonly start: () => void;
  readonly reject: (reason: Error) => void;
};

/** Jobs for a worker that does one at a time. */
export type Queue = {
  readonly add: (job: Job) => void;
  /** The job that runs has ended: the next one starts. */
  readonly ended: () => void;
  /** Rejects what waits but for jobs of one key; what runs goes on. */
  readonly drop: (reason: Error, spared?: string) => void;
  /** Rejects all that wait; nothing runs any more. */
  readonly clear: (reason: Error) => void;
};

export function createQueue(): Queue {
  let waiting: readonly Job[] = [];
  let runs = false;
  const next = (): void => {
    const best = [...waiting].sort((a, b) => a.rank - b.rank)[0];
    runs = best !== undefined;
    if (!best) return;
    waiting = waiting.filter((job) => job !== best);
    best.start();
  };
  const drop = (reason: Error, spared?: string): void => {
    const dropped = waiting.filter(({ key }) => spared === undefined || key !== spared);
    waiting = waiting.filter((job) => !dropped.includes(job));
    for (const job of dropped) job.reject(reason);
  };
  return {
    add: (job) => {
      const same = (other: Job): boolean => job.key !== null && other.key === job.key;
      for (const other of waiting.filter(same)) other.reject(new Superseded("A newer question came."));
      waiting = [...waiting.filter((other) => !same(other)), job];
      if (!runs) next();
    },
    ended: next,
    drop,
    clear: (reason) => {
      runs = false;
      drop(reason);
    },
  };
}
