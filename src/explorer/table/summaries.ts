import { type ReadonlySignal, type Signal, effect, signal } from "@preact/signals";
import type { Query } from "../../query/query.ts";
import type { Profile } from "../../query/result.ts";
import { Superseded } from "../engine-client.ts";
import type { Explorer } from "../explorer.ts";

/** Values that a summary names. */
const TOP = 3;
/** Another part of the page may ask for the same column at the same time, and take the place of this wish. */
const TRIES = 3;

export type Summaries = {
  readonly on: Signal<boolean>;
  /** By column; a summary of an earlier question stays until the new one is there. */
  readonly profiles: ReadonlySignal<ReadonlyMap<string, Profile>>;
  readonly stop: () => void;
};

/** Asks for the summaries of the columns shown, one after the other, while they are wanted and lines are rows. */
export function startSummaries(
  explorer: Pick<Explorer, "engine" | "query" | "shown" | "table">,
  firstColumn: ReadonlySignal<number>,
  most: number,
): Summaries {
  const on = signal(false);
  const profiles = signal<ReadonlyMap<string, Profile>>(new Map());
  let table = explorer.table.peek();
  const stop = effect(() => {
    const query = explorer.query.value;
    const { answer, busy } = explorer.shown.value;
    const start = firstColumn.value;
    if (table !== explorer.table.value) {
      table = explorer.table.value;
      profiles.value = new Map();
    }
    if (!on.value || busy || !answer || answer.grouped) return undefined;
    let isPast = false;
    void (async () => {
      for (const { name } of answer.columns.slice(start, start + most)) {
        const profile = await profileOf(explorer.engine, query, name, () => isPast);
        if (isPast) return;
        if (profile) profiles.value = new Map(profiles.peek()).set(name, profile);
      }
    })();
    return () => {
      isPast = true;
    };
  });
  return { on, profiles, stop };
}

/** Null where it cannot be had: a column without its summary is still a column. */
async function profileOf(
  engine: Explorer["engine"],
  query: Query,
  column: string,
  isPast: () => boolean,
): Promise<Profile | null> {
  for (let trial = 0; trial < TRIES && !isPast(); trial += 1) {
    try {
      return await engine.profile(query, column, { limit: TOP, containing: "" });
    } catch (reason) {
      if (!(reason instanceof Superseded)) return null;
    }
  }
  return null;
}
