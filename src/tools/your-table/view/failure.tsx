import type { Tool } from "../tool.ts";
import { noteWords } from "../words/note-words.ts";

/** Why a table was not opened or cells not pasted; what was open and what was typed stay. */
export function Failure({ tool }: { readonly tool: Tool }) {
  const failure = tool.failure.value;
  if (!failure) return null;
  const { text } = tool;
  return (
    <div class="yt-failure" role="alert">
      <p>
        <strong>{failure.title}</strong>
      </p>
      <ul>
        {failure.notes.map((note) => (
          <li key={note.key}>{noteWords(note, text)}</li>
        ))}
      </ul>
      {!failure.isPart && <p>{text("yourtable.not-opened-stays")}</p>}
      <button type="button" onClick={() => (tool.failure.value = null)}>
        {text("yourtable.dismiss")}
      </button>
    </div>
  );
}
