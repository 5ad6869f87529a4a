import { useSignal } from "@preact/signals";
import { useId, useRef } from "preact/hooks";
import type { MessageKey } from "../../../i18n/messages.ts";
import { openFile } from "../state/open-file.ts";
import type { Tool } from "../tool.ts";
import { checkedRows, mostRows } from "../read/sheet.ts";
import { writeCount } from "../../../i18n/write-count.ts";

const EXAMPLES = ["counts", "shares", "estimates"] as const;

/** Characters of a paste that is set as a whole. */
const LONG = 20_000;

/** The ways to a table: pasted text, a file, an example, or an empty one to type into. */
export function StartPanel({ tool }: { readonly tool: Tool }) {
  const { text } = tool;
  const heading = useId();
  const opens = (key: MessageKey, name: MessageKey): void =>
    tool.open(new TextEncoder().encode(text(key)), {
      name,
      encoding: "utf-8",
      delimiter: "\t",
      header: true,
    });
  return (
    <section class="yt-start" aria-labelledby={heading}>
      <h2 id={heading}>{text("yourtable.start")}</h2>
      <p>
        {text("yourtable.start-what", {
          rows: writeCount(checkedRows, tool.locale),
          most: writeCount(mostRows, tool.locale),
        })}
      </p>
      <p>
        <strong>{text("yourtable.stays")}</strong>
      </p>
      <Paste tool={tool} />
      <FilePick tool={tool} />
      <div>
        <h3>{text("yourtable.examples")}</h3>
        <p>{text("yourtable.examples-what")}</p>
        <ul class="yt-examples">
          {EXAMPLES.map((example) => (
            <li key={example}>
              <button
                type="button"
                onClick={() =>
                  opens(`yourtable.example.${example}.table`, `yourtable.example.${example}.name`)
                }
              >
                {text(`yourtable.example.${example}`)}
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              onClick={() => opens("yourtable.example.empty.table", "yourtable.example.empty.name")}
            >
              {text("yourtable.example.empty")}
            </button>
          </li>
        </ul>
      </div>
    </section>
  );
}

function Paste({ tool }: { readonly tool: Tool }) {
  const { text, pasted } = tool;
  const [label, empty] = [useId(), useId()];
  const isEmpty = useSignal(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const open = (): void => {
    isEmpty.value = pasted.peek().trim() === "";
    if (!isEmpty.value) return tool.openPasted();
    area.current?.focus();
    tool.announce(text("yourtable.paste-empty"));
  };
  return (
    <div class="yt-paste">
      <label for={label}>{text("yourtable.paste-label")}</label>
      <textarea
        id={label}
        ref={area}
        rows={6}
        spellcheck={false}
        autocomplete="off"
        value={pasted.value}
        aria-describedby={isEmpty.value ? empty : undefined}
        onInput={(event) => {
          isEmpty.value = false;
          pasted.value = event.currentTarget.value;
        }}
        onPaste={(event) => {
          const content = event.clipboardData?.getData("text/plain") ?? "";
          if (content.length < LONG) return;
          // Browsers take minutes to insert thousands of lines, and no time to be given them.
          event.preventDefault();
          const { value, selectionStart, selectionEnd } = event.currentTarget;
          isEmpty.value = false;
          pasted.value = value.slice(0, selectionStart) + content + value.slice(selectionEnd);
        }}
      />
      {isEmpty.value && <p id={empty}>{text("yourtable.paste-empty")}</p>}
      <button type="button" class="yt-main" onClick={open}>
        {text("yourtable.paste-open")}
      </button>
    </div>
  );
}

function FilePick({ tool }: { readonly tool: Tool }) {
  const { text } = tool;
  const input = useRef<HTMLInputElement>(null);
  const picked = async (): Promise<void> => {
    const file = input.current?.files?.[0];
    if (!file) return;
    await openFile(file, tool);
    // The same file, mended, can be chosen again.
    if (input.current) input.current.value = "";
  };
  return (
    <p>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.tab,.txt,text/csv,text/tab-separated-values,text/plain"
        hidden
        onChange={() => void picked()}
      />
      <button type="button" onClick={() => input.current?.click()}>
        {text("yourtable.pick")}
      </button>{" "}
      {text("yourtable.drop")}
    </p>
  );
}
