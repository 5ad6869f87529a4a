import type { Explorer } from "../explorer.ts";
import { writeCount } from "../../i18n/write-count.ts";
import { NoteList } from "./note-list.tsx";
import type { Opening } from "./opening.ts";
import { ReadingOptions } from "./reading-options.tsx";

/** What was decided while the reader's file was read, how to have it read otherwise, and the way to forget it. */
export function OwnFile({ explorer, opening }: { readonly explorer: Explorer; readonly opening: Opening }) {
  const { text, locale } = explorer;
  const table = explorer.table.value;
  if (!table) return null;
  const { notes, read, own } = table;
  const doubts = notes.filter(({ weight }) => weight === "doubt").length;
  return (
    <div class="explore-own-file">
      {notes.length > 0 && (
        // Keyed by what was read: a fold closed over the notes of one file opens for those of the next.
        <details key={notes.map(({ key, values }) => key + JSON.stringify(values)).join()} open={doubts > 0}>
          <summary>
            {text("explore.open.notes")}{" "}
            <span>
              {doubts > 0
                ? text("explore.open.notes-count", { n: writeCount(doubts, locale) })
                : writeCount(notes.length, locale)}
            </span>
          </summary>
          <NoteList explorer={explorer} notes={notes} />
        </details>
      )}
      {own && (
        <details>
          <summary>{text("explore.open.reading")}</summary>
          <ReadingOptions explorer={explorer} opening={opening} of={own} found={read} />
        </details>
      )}
      <p>
        <button type="button" onClick={() => void opening.forget()}>
          {text("explore.open.forget")}
        </button>{" "}
        <span>{text("explore.open.forget-what")}</span>
      </p>
    </div>
  );
}
