import { useSignal } from "@preact/signals";
import { columnTitle } from "../../query/column.ts";
import type { Explorer } from "../explorer.ts";
import { later } from "../later.tsx";
import { writeCount } from "../../i18n/write-count.ts";
import { NoteList } from "./note-list.tsx";

const ColumnTypeList = later(async () => (await import("./column-type-list.tsx")).ColumnTypeList);

/** The types of the columns, read when they are unfolded, and what those set made of the cells. */
export function ColumnTypes({ explorer }: { readonly explorer: Explorer }) {
  const { text, locale } = explorer;
  const isOpen = useSignal(false);
  const table = explorer.table.value;
  if (!table) return null;
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
        {isOpen.value && <ColumnTypeList explorer={explorer} />}
      </details>
      {notes.length > 0 && <NoteList explorer={explorer} notes={notes} />}
    </>
  );
}
