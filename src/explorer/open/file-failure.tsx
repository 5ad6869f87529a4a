import type { Explorer } from "../explorer.ts";
import { NoteList } from "./note-list.tsx";
import type { Opening } from "./opening.ts";
import { ReadingOptions } from "./reading-options.tsx";

/** Why a file did not open, and what to try. */
export function FileFailure({
  explorer,
  opening,
}: {
  readonly explorer: Explorer;
  readonly opening: Opening;
}) {
  const { text } = explorer;
  const failure = opening.failure.value;
  if (!failure) return null;
  const { file, notes, message } = failure;
  return (
    <div class="explore-failure" role="alert">
      <h3>{text("explore.open.not-opened", { name: file.name })}</h3>
      {notes.length > 0 ? (
        <NoteList explorer={explorer} notes={notes} />
      ) : (
        <p>{text("explore.open.broke", { message })}</p>
      )}
      {explorer.table.value && <p>{text("explore.open.still")}</p>}
      {!notes.some(({ key }) => /binary|bytes|note\.empty$/.test(key)) && (
        <ReadingOptions explorer={explorer} opening={opening} of={failure} found={null} />
      )}
      <button type="button" onClick={opening.dismiss}>
        {text("explore.open.dismiss")}
      </button>
    </div>
  );
}
