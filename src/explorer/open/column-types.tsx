import { useSignal, useSignalEffect } from "@preact/signals";
import { columnTitle } from "../../query/column.ts";
import type { Explorer } from "../explorer.ts";
import { Stopped, Superseded } from "../engine-client.ts";
import { writeCount } from "../table/write-count.ts";
import { columnFacts } from "./column-facts.ts";
import type { ColumnFact } from "./column-facts.ts";
import { ColumnTypeLine } from "./column-type-line.tsx";
import { NoteList } from "./note-list.tsx";

/** Columns listed at once: a file may have a thousand. */
const STEP = 50;

/** The columns with their types, examples and missing cells, each correctable. Read when it is unfolded. */
export function ColumnTypes({ explorer }: { readonly explorer: Explorer }) {
  const { text, locale } = explorer;
  const isOpen = useSignal(false);
  const count = useSignal(STEP);
  const facts = useSignal<readonly ColumnFact[]>([]);
  const table = explorer.table.value;
  useSignalEffect(() => {
    const asked = explorer.table.value;
    const { source, types } = explorer.query.value;
    if (!isOpen.value || !asked) return undefined;
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
  if (!table) return null;
  const shown = table.columns.slice(0, count.value);
  const rest = table.columns.length - shown.length;
  const titles = new Map(table.columns.map((column) => [column.name, columnTitle(column)]));
  // What the types set made of the cells concerns every answer: it is seen while the list is folded too.
  const notes = (explorer.shown.value.answer?.notes ?? []).map((note) => {
    const name = String(note.values["column"]);
    return { ...note, values: { ...note.values, column: titles.get(name) ?? name } };
  });
  return (
    <>
      <details class="explore-types" onToggle={(event) => (isOpen.value = event.currentTarget.open)}>
        <summary>
          {text("explore.open.types")} <span>{writeCount(table.columns.length, locale)}</span>
        </summary>
        <p>{text("explore.open.types-what")}</p>
        {isOpen.value && (
          <ul>
            {shown.map((column, i) => (
              <ColumnTypeLine
                key={column.name}
                explorer={explorer}
                column={column}
                fact={facts.value[i] ?? null}
              />
            ))}
          </ul>
        )}
        {rest > 0 && (
          <button type="button" onClick={() => (count.value += STEP)}>
            {text("explore.open.more-columns", { n: writeCount(Math.min(rest, STEP), locale) })}
          </button>
        )}
      </details>
      {notes.length > 0 && <NoteList explorer={explorer} notes={notes} />}
    </>
  );
}
