import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import { limits } from "../../query/read/limits.ts";
import type { Explorer } from "../explorer.ts";
import { writeCount } from "../../i18n/write-count.ts";
import { KeptFile } from "./kept-file.tsx";
import type { Opening } from "./opening.ts";

type Props = { readonly explorer: Explorer; readonly opening: Opening; readonly done: () => void };

/** The ways to a file of the reader's own: picker and pasted text; dropping works everywhere on the page. */
export function OwnPick({ explorer, opening, done }: Props) {
  const { text, locale } = explorer;
  const input = useRef<HTMLInputElement>(null);
  const heading = useId();
  const picked = (): void => {
    const file = input.current?.files?.[0];
    if (!file) return;
    done();
    void opening.open(file);
    // The same file, mended, can be chosen again.
    if (input.current) input.current.value = "";
  };
  const limit = { size: limits.bytes / 1e6, rows: writeCount(limits.rows, locale) };
  return (
    <section class="explore-own" aria-labelledby={heading}>
      <h3 id={heading}>{text("explore.open.own")}</h3>
      <p>{text("explore.open.own-what", limit)}</p>
      <p>
        <strong>{text("explore.open.stays")}</strong>
      </p>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.tab,.txt,text/csv,text/tab-separated-values,text/plain"
        hidden
        onChange={picked}
      />
      <button type="button" onClick={() => input.current?.click()}>
        {text("explore.open.pick")}
      </button>
      <Paste explorer={explorer} opening={opening} done={done} />
      <KeptFile explorer={explorer} opening={opening} done={done} />
    </section>
  );
}

function Paste({ explorer: { text }, opening, done }: Props) {
  const label = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const isOpen = useSignal(opening.pasted.value !== "");
  const pasted = opening.pasted.value;
  useEffect(() => {
    if (pasted === "" || !area.current) return;
    isOpen.value = true;
    area.current.value = pasted;
    // Shown once it is unfolded.
    requestAnimationFrame(() => area.current?.focus());
  }, [pasted, isOpen]);
  const open = (): void => {
    const content = area.current?.value ?? "";
    if (content.trim() === "") return area.current?.focus();
    opening.pasted.value = "";
    done();
    void opening.open(new File([content], text("explore.open.paste-name"), { type: "text/plain" }), {
      encoding: "utf-8",
    });
  };
  return (
    <details
      class="explore-paste"
      open={isOpen.value}
      onToggle={(event) => (isOpen.value = event.currentTarget.open)}
    >
      <summary>{text("explore.open.paste")}</summary>
      <label for={label}>{text("explore.open.paste-label")}</label>
      <textarea id={label} ref={area} rows={6} spellcheck={false} autocomplete="off" />
      <button type="button" onClick={open}>
        {text("explore.open.paste-open")}
      </button>
    </details>
  );
}
