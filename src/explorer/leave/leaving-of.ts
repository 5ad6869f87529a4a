import type { Explorer } from "../explorer.ts";
import { findingIds } from "../state/finding-ids.ts";
import type { Leaving } from "./about.ts";
import type { Describing } from "./describe/describing.ts";

/** What would leave the explorer now; null where there is no answer, or only that to an earlier question. */
export function leavingOf(explorer: Explorer, base: string, today: Date): Leaving | null {
  const table = explorer.table.value;
  const { answer, busy, error } = explorer.shown.value;
  if (table === null || answer === null || busy || error !== null) return null;
  return {
    query: explorer.query.value,
    table,
    counts: answer,
    address: new URL(explorer.link.value, base).href,
    today: dayOf(today),
  };
}

/** Waits for the answer to the question as it now is. */
export async function settled({ shown }: Pick<Explorer, "shown">): Promise<void> {
  if (!shown.value.busy) return;
  await new Promise<void>((resolve) => {
    const end = shown.subscribe(({ busy }) => {
      if (busy) return;
      end();
      resolve();
    });
  });
}

/** Columns of the table and of the answer, for words about the question. */
export function describingOf(explorer: Explorer): Describing {
  const { locale, text } = explorer;
  const columns = explorer.table.value?.columns ?? [];
  const known = new Set(columns.map(({ name }) => name));
  const made = explorer.shown.value.answer?.available.filter(({ name }) => !known.has(name)) ?? [];
  return { locale, text, columns: [...columns, ...made], findingIds: findingIds(explorer.table.value) };
}

/** The reader's own day, such as "2026-11-22". */
function dayOf(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
