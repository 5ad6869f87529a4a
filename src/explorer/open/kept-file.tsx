import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Explorer } from "../explorer.ts";
import type { Opening } from "./opening.ts";
import type { OwnFile } from "./own-file-store.ts";
import { keptOwn } from "./own-file-store.ts";

/** The file that was opened last and is kept in the browser, with the ways to open it again and to forget it. */
export function KeptFile({
  explorer,
  opening,
  done,
}: {
  readonly explorer: Explorer;
  readonly opening: Opening;
  readonly done: () => void;
}) {
  const { text } = explorer;
  const kept = useSignal<OwnFile | null>(null);
  const table = explorer.table.value;
  useEffect(() => {
    let isGone = false;
    void keptOwn().then((file) => {
      if (!isGone) kept.value = file;
    });
    return () => void (isGone = true);
  }, [table, kept]);
  const file = kept.value;
  if (!file || (table && table.site === null)) return null;
  const open = (): void => {
    done();
    void opening.open(new File([file.content], file.name), file.options);
  };
  const forget = (): void => {
    void opening.forget().then(() => (kept.value = null));
  };
  return (
    <p class="explore-kept">
      {text("explore.open.kept", { name: file.name })}{" "}
      <button type="button" onClick={open}>
        {text("explore.open.kept-open")}
      </button>{" "}
      <button type="button" onClick={forget}>
        {text("explore.open.forget")}
      </button>
    </p>
  );
}
