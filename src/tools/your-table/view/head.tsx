import { useEffect, useRef } from "preact/hooks";
import { encodingName, encodings } from "../../../query/read/encodings.ts";
import { type Separator, separators } from "../read/separator.ts";
import type { Work } from "../read/work.ts";
import type { Tool } from "../tool.ts";
import { noteWords } from "../words/note-words.ts";
import { tableName } from "../words/table-name.ts";
import { separatorKeys } from "../words/separator-words.ts";

type Props = { readonly tool: Tool; readonly work: Work };

/** Name of the open table, the steps back and forth, and the way out. */
export function Head({ tool, work }: Props) {
  const { text } = tool;
  const heading = useRef<HTMLHeadingElement>(null);
  const { name } = work.sheet;
  const origin = tool.opened.value;
  useEffect(() => {
    // What was pressed to open the table is gone.
    if (document.activeElement === document.body || document.activeElement === null) heading.current?.focus();
  }, [name, origin]);
  return (
    <section class="yt-head">
      <h2 ref={heading} tabIndex={-1}>
        {tableName(work.sheet, text)}
      </h2>
      <div class="yt-steps" role="group" aria-label={text("yourtable.steps")}>
        <button type="button" disabled={!tool.canUndo.value} onClick={tool.undo}>
          {text("yourtable.undo")}
        </button>
        <button type="button" disabled={!tool.canRedo.value} onClick={tool.redo}>
          {text("yourtable.redo")}
        </button>
        <button type="button" onClick={tool.clear}>
          {text("yourtable.clear")}
        </button>
      </div>
      <p class="yt-note">{text(tool.isLost.value ? "yourtable.kept-not" : "yourtable.kept")}</p>
      <HowRead tool={tool} />
    </section>
  );
}

/** What was decided while the table was read, and the ways to read it otherwise. */
function HowRead({ tool }: { readonly tool: Tool }) {
  const { text } = tool;
  const opened = tool.opened.value;
  const again = tool.readAgain.value;
  if (!opened?.read || !again) return <p class="yt-note">{text("yourtable.how-read.gone")}</p>;
  const { delimiter, header, encoding } = opened.read;
  const present = { delimiter, header, encoding };
  return (
    <>
      {opened.notes.length > 0 && (
        <ul class="yt-note">
          {opened.notes.map((note) => (
            <li key={note.key}>{noteWords(note, text)}</li>
          ))}
        </ul>
      )}
      <details class="yt-how-read">
        <summary>{text("yourtable.how-read")}</summary>
        <p>
          <label for="yt-delimiter">{text("explore.open.delimiter")}</label>
          <select
            id="yt-delimiter"
            value={delimiter}
            onChange={({ currentTarget: { value } }) => again({ ...present, delimiter: value as Separator })}
          >
            {separators.map((each) => (
              <option key={each} value={each}>
                {text(separatorKeys[each])}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label for="yt-header">{text("explore.open.header")}</label>
          <select
            id="yt-header"
            value={header ? "yes" : "no"}
            onChange={({ currentTarget: { value } }) => again({ ...present, header: value === "yes" })}
          >
            <option value="yes">{text("explore.open.header.yes")}</option>
            <option value="no">{text("explore.open.header.no")}</option>
          </select>
        </p>
        <p>
          <label for="yt-encoding">{text("explore.open.encoding")}</label>
          <select
            id="yt-encoding"
            value={encoding}
            onChange={({ currentTarget: { value } }) =>
              again({ ...present, encoding: value as typeof encoding })
            }
          >
            {encodings.map((each) => (
              <option key={each} value={each}>
                {encodingName(each)}
              </option>
            ))}
          </select>
        </p>
      </details>
    </>
  );
}
