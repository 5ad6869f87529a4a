import { useSignal } from "@preact/signals";
import type { MessageKey } from "../../i18n/messages.ts";
import type { FileNote } from "../../query/read/file-note.ts";
import type { Explorer } from "../explorer.ts";
import { writeCount } from "../../i18n/write-count.ts";

const FIRST = 8;
const WEIGHTS: readonly FileNote["weight"][] = ["stop", "doubt", "note"];

/** The notes of reading a file as sentences, those to look at first. */
export function NoteList({
  explorer,
  notes,
}: {
  readonly explorer: Explorer;
  readonly notes: readonly FileNote[];
}) {
  const { text, locale } = explorer;
  const isWhole = useSignal(false);
  const inOrder = WEIGHTS.flatMap((weight) => notes.filter((note) => note.weight === weight));
  const shown = isWhole.value ? inOrder : inOrder.slice(0, FIRST);
  const rest = inOrder.length - shown.length;
  const sentence = ({ key, values }: FileNote): string =>
    // Keys come from the reader of files; a test holds that each has its words.
    text(
      key as MessageKey,
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          typeof value === "number"
            ? writeCount(value, locale)
            : name === "encoding"
              ? value.toUpperCase()
              : value,
        ]),
      ),
    );
  return (
    <>
      <ul class="explore-notes">
        {shown.map((note) => (
          <li key={sentence(note)} class={`explore-note-${note.weight}`}>
            {sentence(note)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" onClick={() => (isWhole.value = true)}>
          {text("explore.open.notes-more", { n: writeCount(rest, locale) })}
        </button>
      )}
    </>
  );
}
