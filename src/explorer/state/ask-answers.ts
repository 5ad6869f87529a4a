import { type ReadonlySignal, type Signal, computed, effect } from "@preact/signals";
import { QueryError } from "../../query/query-error.ts";
import { Stopped, Superseded } from "../engine-client.ts";
import type { Explorer, Shown } from "../explorer.ts";
import { PAGE } from "../table/page-of-lines.ts";

const SLOW_AFTER = 2000;

type Surroundings = Pick<Explorer, "engine" | "text" | "query" | "table"> & {
  readonly view: ReadonlySignal<Explorer["view"]["value"]>;
  readonly shown: Signal<Shown>;
};

/** Asks for the page of the answer that is to be seen, whenever the question, the table or the page is another. */
export function askAnswers({ engine, text, query, table, view, shown }: Surroundings): void {
  const say = (reason: unknown): string => {
    if (reason instanceof Stopped) return text("explore.stopped");
    if (reason instanceof QueryError) {
      const { code, column, detail } = reason;
      return text(`explore.failed.${code}`, { column, detail });
    }
    return text("explore.failed", { reason: reason instanceof Error ? reason.message : String(reason) });
  };
  // Selecting a line is no new question.
  const start = computed(() => view.value.start);
  effect(() => {
    const asked = query.value;
    const from = start.value;
    if (!table.value) return undefined;
    let isPast = false;
    shown.value = { ...shown.peek(), busy: true, slow: false };
    const slow = setTimeout(() => {
      shown.value = { ...shown.peek(), slow: true };
    }, SLOW_AFTER);
    engine
      .answer(asked, from, from + PAGE)
      .then(
        (answer) => {
          if (!isPast) shown.value = { answer, busy: false, slow: false, error: null };
        },
        (reason: unknown) => {
          if (isPast || reason instanceof Superseded) return;
          shown.value = { ...shown.peek(), busy: false, slow: false, error: say(reason) };
        },
      )
      .finally(() => clearTimeout(slow));
    return () => {
      isPast = true;
      clearTimeout(slow);
    };
  });
}
