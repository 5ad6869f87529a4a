import { useSignal, useSignalEffect } from "@preact/signals";
import { Stopped, Superseded } from "../engine-client.ts";
import type { Explorer } from "../explorer.ts";
import { writeCount } from "../../i18n/write-count.ts";
import { type ColumnFact, columnFacts } from "./column-facts.ts";
import { ColumnTypeLine } from "./column-type-line.tsx";

/** Columns listed at once: a file may have a thousand. */
const STEP = 50;

/** The columns of the table with their types, examples and missing cells, each correctable. */
export function ColumnTypeList({ explorer }: { readonly explorer: Explorer }) {
  const { text, locale } = explorer;
  const count = useSignal(STEP);
  const facts = useSignal<readonly ColumnFact[]>([]);
  useSignalEffect(() => {
    const asked = explorer.table.value;
    const { source, types } = explorer.query.value;
    if (!asked) return undefined;
    let isPast = false;
    columnFacts(explorer.engine, { source, types }, asked.columns.slice(0, count.value)).then(
      (found) => {
        if (!isPast) facts.value = found;
      },
      (reason: unknown) => {
        if (!(reason instanceof Superseded || reason instanceof Stopped)) throw reason;
      },
    );
    return () => void (isPast = true);
  });
  const columns = explorer.table.value?.columns ?? [];
  const rest = Math.max(0, columns.length - count.value);
  return (
    <>
      <ul>
        {columns.slice(0, count.value).map((column, i) => (
          <ColumnTypeLine
            key={column.name}
            explorer={explorer}
            column={column}
            fact={facts.value[i] ?? null}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" onClick={() => (count.value += STEP)}>
          {text("explore.open.more-columns", { n: writeCount(Math.min(rest, STEP), locale) })}
        </button>
      )}
    </>
  );
}
